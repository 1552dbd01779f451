import { z } from 'zod';
import { readWhole } from '../domain/wholeNumber';

/** A whole number as people write it: 1200 and 1.200 are the same, and 1.5 is none. `wrong` is what is said of anything else. */
export function wholeField({ least, most }: { least: number; most: number }, wrong: { error: () => string }) {
  return z
    .string(wrong)
    .transform((typed) => readWhole(typed.trim()))
    .pipe(z.int(wrong).min(least, wrong).max(most, wrong));
}
