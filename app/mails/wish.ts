import { rupiah } from '../ui/rupiah';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

type Wished = { goods: string; shop: string; price: number };

/** To whoever waits for goods: they are there again. */
export function wishBack({ goods, shop, price }: Wished, locale: Locale): Mail {
  const said = { goods, shop, price: rupiah(price) };
  return {
    subject: m.mail_wish_back_subject(said, { locale }),
    text: m.mail_wish_back_text(said, { locale }),
    action: m.mail_wish_action({}, { locale }),
  };
}

/** To whoever likes goods: they cost less than before. */
export function wishCheaper({ goods, shop, price, before }: Wished & { before: number }, locale: Locale): Mail {
  const said = { goods, shop, price: rupiah(price), before: rupiah(before) };
  return {
    subject: m.mail_wish_cheaper_subject(said, { locale }),
    text: m.mail_wish_cheaper_text(said, { locale }),
    action: m.mail_wish_action({}, { locale }),
  };
}
