import { momentInJambi } from '../ui/day';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

type News<Step extends string> = { number: string; shop: string; note?: string; dueBy?: string; step: Step };
type Words = (values: { number: string; shop: string }, options: { locale: Locale }) => string;

const toBuyer = {
  agreeRefund: m.returns_buyer_agree_refund,
  agreeParcel: m.returns_buyer_agree_parcel,
  settle: m.returns_buyer_settle,
  refuse: m.returns_buyer_refuse,
  receiveBack: m.returns_buyer_receive_back,
  sendNew: m.returns_buyer_send_new,
  object: m.returns_buyer_object,
  escalate: m.returns_buyer_escalate,
  award: m.returns_buyer_award,
  awardBack: m.returns_buyer_award_back,
  reject: m.returns_buyer_reject,
  lapse: m.returns_buyer_lapse,
  late: m.returns_buyer_late,
} satisfies Record<string, Words>;

const toShop = {
  ask: m.returns_shop_ask,
  sendBack: m.returns_shop_send_back,
  withdraw: m.returns_shop_withdraw,
  askStaff: m.returns_shop_ask_staff,
  escalate: m.returns_shop_escalate,
  award: m.returns_shop_award,
  awardBack: m.returns_shop_award_back,
  reject: m.returns_shop_reject,
  lapse: m.returns_shop_lapse,
} satisfies Record<string, Words>;

/** To the buyer: how the return, exchange or claim goes, and what is next. */
export function returnToBuyer(news: News<keyof typeof toBuyer>, locale: Locale): Mail {
  return mailOf(news, toBuyer[news.step], locale);
}

/** To the shop: what the buyer asks for, or what became of it. */
export function returnToShop(news: News<keyof typeof toShop>, locale: Locale): Mail {
  return mailOf(news, toShop[news.step], locale);
}

function mailOf({ number, shop, note, dueBy }: News<string>, words: Words, locale: Locale): Mail {
  const text = [
    words({ number, shop }, { locale }),
    note && m.returns_mail_note({ note }, { locale }),
    dueBy && m.returns_mail_due({ moment: momentInJambi(dueBy, locale) }, { locale }),
  ];
  return {
    subject: m.returns_mail_subject({ number }, { locale }),
    text: text.filter(Boolean).join('\n\n'),
    action: m.returns_mail_action({}, { locale }),
  };
}
