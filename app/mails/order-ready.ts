import { momentInJambi } from '../ui/day';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

type Ready = { number: string; place: string; address: string; hours: string; until: string; code: string };

/** To the buyer: where the goods lie, until when, and what to say there. */
export function orderReady({ until, ...values }: Ready, locale: Locale): Mail {
  const said = { ...values, until: momentInJambi(until, locale) };
  return {
    subject: m.mail_order_ready_subject(said, { locale }),
    text: m.mail_order_ready_text(said, { locale }),
    action: m.mail_order_ready_action({}, { locale }),
  };
}
