import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

type Low = { shop: string; goods: string; left: number; more: number };

/** To those who keep a shop's goods: some have come down to where they wanted to be told. */
export function stockLow({ shop, goods, left, more }: Low, locale: Locale): Mail {
  const text = more > 0 ? m.mail_stock_low_text_more : m.mail_stock_low_text;
  return {
    subject: m.mail_stock_low_subject({ goods, left }, { locale }),
    text: text({ shop, goods, left, more }, { locale }),
    action: m.mail_stock_low_action({}, { locale }),
  };
}
