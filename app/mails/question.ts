import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To a shop: somebody wants to know something of its goods. */
export function questionAsked(values: { goods: string; shop: string; question: string }, locale: Locale): Mail {
  return {
    subject: m.mail_question_asked_subject(values, { locale }),
    text: m.mail_question_asked_text(values, { locale }),
    action: m.mail_question_asked_action({}, { locale }),
  };
}

/** To who asked: here is the answer. */
export function questionAnswered(values: { about: string; shop: string; answer: string }, locale: Locale): Mail {
  return {
    subject: m.mail_question_answered_subject(values, { locale }),
    text: m.mail_question_answered_text(values, { locale }),
    action: m.mail_question_answered_action({}, { locale }),
  };
}
