import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

const action = (locale: Locale) => m.mail_goods_action({}, { locale });

/** To the owner: staff have nothing against the goods, or have checked where they come from. */
export function listingApproved({ goods, isOrigin }: { goods: string; isOrigin: boolean }, locale: Locale): Mail {
  const text = isOrigin ? m.mail_listing_approved_origin_text : m.mail_listing_approved_text;
  return {
    subject: m.mail_listing_approved_subject({ goods }, { locale }),
    text: text({ goods }, { locale }),
    action: action(locale),
  };
}

/** To the owner: what has to be mended. */
export function listingReturned(
  { goods, reason, isOrigin }: { goods: string; reason: string; isOrigin: boolean },
  locale: Locale,
): Mail {
  const text = isOrigin ? m.mail_listing_returned_origin_text : m.mail_listing_returned_text;
  return {
    subject: m.mail_listing_returned_subject({ goods }, { locale }),
    text: text({ goods, reason }, { locale }),
    action: action(locale),
  };
}

/** To the owner: why goods can no longer be seen. */
export function goodsTakenDown(values: { goods: string; reason: string }, locale: Locale): Mail {
  return {
    subject: m.mail_goods_taken_down_subject(values, { locale }),
    text: m.mail_goods_taken_down_text(values, { locale }),
    action: action(locale),
  };
}

/** To the owner: goods may be shown again. */
export function goodsGivenBack({ goods }: { goods: string }, locale: Locale): Mail {
  return {
    subject: m.mail_goods_given_back_subject({ goods }, { locale }),
    text: m.mail_goods_given_back_text({ goods }, { locale }),
    action: action(locale),
  };
}
