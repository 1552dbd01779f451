import { momentInJambi } from '../ui/day';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To whoever complained: it has come, under which number, and by when the office answers. */
export function complaintMade({ number, dueBy }: { number: string; dueBy: string }, locale: Locale): Mail {
  return {
    subject: m.complaints_mail_made_subject({ number }, { locale }),
    text: m.complaints_mail_made_text({ number, moment: momentInJambi(dueBy, locale) }, { locale }),
    action: m.complaints_mail_action({}, { locale }),
  };
}

/** To whoever complained: what the office says. */
export function complaintAnswered(values: { number: string; answer: string }, locale: Locale): Mail {
  return {
    subject: m.complaints_mail_answered_subject(values, { locale }),
    text: m.complaints_mail_answered_text(values, { locale }),
    action: m.complaints_mail_action({}, { locale }),
  };
}

/** To the office: its time has passed. */
export function complaintLate({ number, dueBy }: { number: string; dueBy: string }, locale: Locale): Mail {
  return {
    subject: m.complaints_mail_late_subject({ number }, { locale }),
    text: m.complaints_mail_late_text({ number, moment: momentInJambi(dueBy, locale) }, { locale }),
    action: m.complaints_mail_late_action({}, { locale }),
  };
}
