import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { LONGEST_NAME } from '../../../domain/accounts';
import type { WrongAddress } from '../../../domain/addresses';
import { areaProblem } from '../../../web/areaForm';
import { m } from '../../../words/generated/messages';

const LONGEST_LINE = 200; // characters
const LONGEST_LABEL = 40;

const oneLine = (error: () => string) =>
  z.string({ error }).transform((text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim());
const text = (most: number, error: () => string) =>
  oneLine(error).pipe(z.string().min(1, { error }).max(most, { error }));
const labelLong = () => m.keeping_address_label_long({ most: LONGEST_LABEL });
const code = (field: WrongAddress['field']) =>
  z.string({ error: () => areaProblem(field === 'phone' ? 'regencyCode' : field) }).max(20);

const Address = z.object({
  label: oneLine(labelLong)
    .pipe(z.string().max(LONGEST_LABEL, { error: labelLong }))
    .default(''),
  recipient: text(LONGEST_NAME, () => m.checkout_name_wrong({ most: LONGEST_NAME })),
  phone: text(30, () => m.checkout_phone_wrong()),
  regencyCode: code('regencyCode'),
  districtCode: code('districtCode'),
  villageCode: z.string().max(20).optional(),
  villageName: z.string().max(LONGEST_LINE).optional(),
  addressLine: text(LONGEST_LINE, () => m.checkout_address_wrong({ most: LONGEST_LINE })),
  postalCode: z
    .string()
    .trim()
    .regex(/^\d{5}$/, { error: () => m.checkout_postal_code_wrong() })
    .nullable()
    .default(null),
});

/** Reads the form of an address; whether phone and area are true ones, the book says. */
export function readAddress(data: FormData) {
  return parseWithZod(data, { schema: Address });
}

/** What the book found wrong, at its field. */
export function wrongField(field: WrongAddress['field']) {
  return { [field]: [field === 'phone' ? m.checkout_phone_wrong() : areaProblem(field)] };
}
