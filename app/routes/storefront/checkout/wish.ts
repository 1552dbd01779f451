import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { LONGEST_NAME } from '../../../domain/accounts';
import type { PurchaseWish } from '../../../domain/checkout';
import { takesCards, takesQris } from '../../../domain/payments';
import { readPhone } from '../../../domain/phone';
import { m } from '../../../words/generated/messages';

const LONGEST_LINE = 200; // characters
const LONGEST_NOTE = 300;

const oneLine = (most: number, wrong: () => string) =>
  z
    .string({ error: wrong })
    .transform((text) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim())
    .pipe(z.string().min(1, { error: wrong }).max(most, { error: wrong }));

const phone = z.string().transform((text, context) => {
  const number = readPhone(text);
  if (number) return number;
  context.addIssue({ code: 'custom', message: m.checkout_phone_wrong() });
  return z.NEVER;
});

const name = (wrong: (values: { most: number }) => string) =>
  oneLine(LONGEST_NAME, () => wrong({ most: LONGEST_NAME }));
const code = z.string().max(20).optional();
const wrongEmail = { error: () => m.checkout_email_wrong() };
const reload = { error: () => m.checkout_reload() };

const Wish = z.object({
  checkoutKey: z.uuid(reload),
  total: z.int(reload).default(0),
  buyerName: name(m.checkout_name_wrong),
  email: z.string().trim().toLowerCase().max(254, wrongEmail).pipe(z.email(wrongEmail)).optional(),
  phone: phone.optional(),
  recipient: name(m.checkout_name_wrong).optional(),
  recipientPhone: phone.optional(),
  regencyCode: code,
  districtCode: code,
  villageCode: code,
  villageName: z.string().max(LONGEST_LINE).optional(),
  addressLine: oneLine(LONGEST_LINE, () => m.checkout_address_wrong({ most: LONGEST_LINE })),
  postalCode: z
    .string()
    .trim()
    .regex(/^\d{5}$/, { error: () => m.checkout_postal_code_wrong() })
    .optional(),
  services: z.record(z.string(), z.string()).default({}),
  notes: z
    .record(z.string(), z.string().max(LONGEST_NOTE, { error: () => m.checkout_note_long({ most: LONGEST_NOTE }) }))
    .default({}),
  method: z
    .enum(['BANK_TRANSFER', 'QRIS', 'CASH', 'CARD'], reload)
    .refine((method) => method !== 'CARD' || takesCards(), reload)
    .refine((method) => method !== 'QRIS' || takesQris(), reload),
});

/** Reads the checkout form field by field; what hangs together is looked at by `whatIsMissing`. */
export function readCheckout(form: FormData) {
  return parseWithZod(form, { schema: Wish });
}

/**
 * What the shopper wishes, as the domain takes it. Whoever names no recipient receives the parcel in person.
 *
 * @returns nothing as long as nobody can be reached
 */
export function wishOf(
  typed: z.infer<typeof Wish>,
  language: PurchaseWish['buyer']['language'],
): PurchaseWish | undefined {
  const { checkoutKey, total, buyerName, email = null, phone = null, services, notes, method } = typed;
  const { regencyCode = '', districtCode = '', villageCode, villageName, addressLine, postalCode = null } = typed;
  const recipientPhone = typed.recipientPhone ?? phone;
  if (!recipientPhone || (!email && !phone)) return undefined;
  return {
    checkoutKey,
    total,
    buyer: { name: buyerName, email, phone, language },
    address: {
      recipient: typed.recipient ?? buyerName,
      phone: recipientPhone,
      addressLine,
      regencyCode,
      districtCode,
      villageCode,
      villageName,
      postalCode,
    },
    services,
    notes,
    method,
  };
}
