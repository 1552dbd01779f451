import { momentInJambi } from '../ui/day';
import { rupiah } from '../ui/rupiah';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer: the deadline is near, and no payment has been found. */
export function purchaseReminder(
  { number, total, payBy }: { number: string; total: number; payBy: string },
  locale: Locale,
): Mail {
  const said = { number, total: rupiah(total), payBy: momentInJambi(payBy, locale) };
  return {
    subject: m.mail_purchase_reminder_subject(said, { locale }),
    text: m.mail_purchase_reminder_text(said, { locale }),
    action: m.mail_purchase_reminder_action({}, { locale }),
  };
}
