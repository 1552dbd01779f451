import { z } from 'zod';

/** A share as people write it, 2,5 or 2.5, kept as basis points: 250. `wrong` is what is said of anything else, and of more than all. */
export function percentField(wrong: { error: () => string }) {
  return z
    .string(wrong)
    .trim()
    .regex(/^\d{1,3}(?:[.,]\d{1,2})?$/, wrong)
    .transform((typed) => Math.round(Number(typed.replace(',', '.')) * 100))
    .refine((points) => points <= 10_000, wrong);
}
