import type { Submission } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import type { WrongPlace } from '../domain/places';
import { m } from '../words/generated/messages';
import { areaProblem } from './areaForm';

const LONGEST_NAME = 80; // characters
const LONGEST_HOURS = 120;
const LONGEST_LINE = 200;

const text = (most: number, say: (values: { most: number }) => string) => {
  const wrong = { error: () => say({ most }) };
  return z
    .string(wrong)
    .transform((typed) => typed.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim())
    .pipe(z.string().min(1, wrong).max(most, wrong));
};
const area = (field: 'regencyCode' | 'districtCode' | 'villageName') =>
  z.string({ error: () => areaProblem(field) }).max(20);

const place = {
  name: text(LONGEST_NAME, m.places_name_wrong),
  hours: text(LONGEST_HOURS, m.places_hours_wrong),
  phone: z
    .string()
    .max(30, { error: () => m.checkout_phone_wrong() })
    .nullable()
    .default(null),
  regencyCode: area('regencyCode'),
  districtCode: area('districtCode'),
  villageCode: area('villageName'),
  addressLine: text(LONGEST_LINE, m.checkout_address_wrong),
};

/** How a shop hands over at a place. */
export const handing = {
  days: z.coerce
    .number({ error: () => m.places_days_wrong() })
    .int({ error: () => m.places_days_wrong() })
    .min(0, { error: () => m.places_days_wrong() })
    .max(60, { error: () => m.places_days_wrong() }),
  takesCash: z.literal('on').optional(),
};

const OwnPlace = z.object({ ...place, ...handing });
const SharedPlace = z.object({ ...place, kind: z.enum(['COOP', 'GALLERY', 'OFFICE']) });

/** The form of a shop's own place. */
export function readOwnPlace(data: FormData): Submission<z.infer<typeof OwnPlace>> {
  return parseWithZod(data, { schema: OwnPlace });
}

/** The form of a place that an office keeps. */
export function readSharedPlace(data: FormData): Submission<z.infer<typeof SharedPlace>> {
  return parseWithZod(data, { schema: SharedPlace });
}

/** What does not exist as it was written, at its field. */
export function wrongPlace({ field }: WrongPlace): Record<string, string[]> {
  return { [field]: [field === 'phone' ? m.checkout_phone_wrong() : areaProblem(field)] };
}
