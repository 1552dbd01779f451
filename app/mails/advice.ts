import { type AdviceWords, adviceWords } from '../ui/adviceWords';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

type Given = Parameters<typeof adviceWords>[0] & { shop: string };

/** To those who keep a shop, on a Monday: one thing to do, and why. */
export function advice({ shop, ...given }: Given, locale: Locale): Mail {
  const { title, why, action }: AdviceWords = adviceWords(given as Parameters<typeof adviceWords>[0], locale);
  return { subject: title, text: m.learning_advice_mail({ why, shop }, { locale }), action };
}
