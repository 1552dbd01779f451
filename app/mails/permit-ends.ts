import { dayInJambi } from '../ui/day';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

type Ending = { permit: string; number: string; endsOn: string; days: number; goods: string; more: number };

/** To the owner: a permit ends in 60, 30 or 7 days, or has ended, and what it allows to be sold. */
export function permitEnds({ permit, number, endsOn, days, goods: first, more }: Ending, locale: Locale): Mail {
  const goods = more > 0 ? m.mail_permit_ends_more({ goods: first, more }, { locale }) : first;
  const values = { permit: nameOf(permit, locale), number, days, day: dayInJambi(endsOn, locale), goods };
  const subject = days > 0 ? m.mail_permit_ends_subject : m.mail_permit_ended_subject;
  const text = days > 0 ? m.mail_permit_ends_text : m.mail_permit_ended_text;
  return {
    subject: subject(values, { locale }),
    text: text(values, { locale }),
    action: m.mail_goods_action({}, { locale }),
  };
}

function nameOf(permit: string, locale: Locale): string {
  if (permit === 'HALAL') return m.mail_permit_HALAL({}, { locale });
  return { PIRT: 'P-IRT', MD: 'MD' }[permit] ?? m.mail_permit_other({}, { locale });
}
