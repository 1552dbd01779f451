import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To a shop: a buyer has written, and waits for an answer. */
export function wordsForShop(values: { shop: string; buyer: string; about: string }, locale: Locale): Mail {
  return {
    subject: m.mail_words_for_shop_subject(values, { locale }),
    text: m.mail_words_for_shop_text(values, { locale }),
    action: m.mail_words_for_shop_action({}, { locale }),
  };
}

/** To a buyer: the shop has answered. */
export function wordsForBuyer(values: { shop: string; about: string }, locale: Locale): Mail {
  return {
    subject: m.mail_words_for_buyer_subject(values, { locale }),
    text: m.mail_words_for_buyer_text(values, { locale }),
    action: m.mail_words_for_buyer_action({}, { locale }),
  };
}
