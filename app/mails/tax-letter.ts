import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

type Letter = { shop: string; letter: 'STATEMENT' | 'SKB'; number: string };

const names = { STATEMENT: m.tax_letter_statement, SKB: m.tax_letter_skb };

function saidOf({ shop, letter, number }: Letter, locale: Locale) {
  return { shop, letter: [names[letter]({}, { locale }), number].filter(Boolean).join(' ') };
}

/** To the owners: finance has checked a letter, and it counts. */
export function taxLetterChecked(values: Letter, locale: Locale): Mail {
  const said = saidOf(values, locale);
  return {
    subject: m.mail_tax_letter_checked_subject(said, { locale }),
    text: m.mail_tax_letter_checked_text(said, { locale }),
    action: m.mail_tax_letter_action({}, { locale }),
  };
}

/** To the owners: finance lets a letter count no more, and why. */
export function taxLetterWithdrawn(values: Letter & { reason: string }, locale: Locale): Mail {
  const said = { ...saidOf(values, locale), reason: values.reason };
  return {
    subject: m.mail_tax_letter_withdrawn_subject(said, { locale }),
    text: m.mail_tax_letter_withdrawn_text(said, { locale }),
    action: m.mail_tax_letter_action({}, { locale }),
  };
}
