import { getLocale } from '../words/generated/runtime';

/** A number as it is read in the language of the page: 5.000, or 5,000. */
export const figure = (count: number): string => count.toLocaleString(getLocale() === 'en' ? 'en-GB' : 'id-ID');
