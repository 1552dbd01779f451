import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To the buyer of an order that is complete: how was it? */
export function reviewInvited(values: { number: string; shop: string }, locale: Locale): Mail {
  return {
    subject: m.mail_review_invited_subject(values, { locale }),
    text: m.mail_review_invited_text(values, { locale }),
    action: m.mail_review_invited_action({}, { locale }),
  };
}

/** To who wrote a review: the shop says something to it. */
export function reviewAnswered(values: { about: string; shop: string; answer: string }, locale: Locale): Mail {
  return {
    subject: m.mail_review_answered_subject(values, { locale }),
    text: m.mail_review_answered_text(values, { locale }),
    action: m.mail_review_answered_action({}, { locale }),
  };
}

/** To who wrote a review or a question: staff have hidden it, and why. */
export function voiceHidden(values: { about: string; reason: string }, locale: Locale): Mail {
  return {
    subject: m.mail_voice_hidden_subject(values, { locale }),
    text: m.mail_voice_hidden_text(values, { locale }),
    action: m.mail_voice_hidden_action({}, { locale }),
  };
}
