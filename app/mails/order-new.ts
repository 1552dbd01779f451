import { momentInJambi } from '../ui/day';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the shop's people: a paid order waits for them. */
export function orderNew(values: { number: string; shop: string; acceptBy: string }, locale: Locale): Mail {
  const said = { ...values, acceptBy: momentInJambi(values.acceptBy, locale) };
  return {
    subject: m.mail_order_new_subject(said, { locale }),
    text: m.mail_order_new_text(said, { locale }),
    action: m.mail_order_new_action({}, { locale }),
  };
}
