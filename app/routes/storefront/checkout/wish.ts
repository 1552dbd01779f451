import type { Submission } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { LONGEST_NAME } from '../../../domain/accounts';
import type { AddressKept } from '../../../domain/addresses';
import type { PurchaseWish } from '../../../domain/checkout';
import { takesCards, takesQris } from '../../../domain/payments';
import { readPhone } from '../../../domain/phone';
import { isPickUp } from '../../../domain/shipping';
import { m } from '../../../words/generated/messages';

const LONGEST_LINE = 200; // characters
const LONGEST_NOTE = 300;
const LONGEST_LABEL = 40;
const LONGEST_CARD = 200;

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

const Buying = z.object({
  checkoutKey: z.uuid(reload),
  total: z.int(reload).default(0),
  buyerName: name(m.checkout_name_wrong),
  email: z.string().trim().toLowerCase().max(254, wrongEmail).pipe(z.email(wrongEmail)).optional(),
  phone: phone.optional(),
  services: z.record(z.string(), z.string()).default({}),
  notes: z
    .record(z.string(), z.string().max(LONGEST_NOTE, { error: () => m.checkout_note_long({ most: LONGEST_NOTE }) }))
    .default({}),
  gift: z.literal('on').optional(),
  giftNote: z
    .string()
    .trim()
    .max(LONGEST_CARD, { error: () => m.checkout_gift_note_long({ most: LONGEST_CARD }) })
    .default(''),
  method: z
    .enum(['BANK_TRANSFER', 'QRIS', 'CASH', 'CARD'], reload)
    .refine((method) => method !== 'CARD' || takesCards(), reload)
    .refine((method) => method !== 'QRIS' || takesQris(), reload),
});

const Delivery = z.object({
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
  saveAddress: z.literal('on').optional(),
  addressLabel: z
    .string()
    .trim()
    .max(LONGEST_LABEL, { error: () => m.keeping_address_label_long({ most: LONGEST_LABEL }) })
    .optional(),
});

const Wish = Buying.extend(Delivery.shape);
type Typed = z.infer<typeof Buying> & Partial<z.infer<typeof Delivery>>;

/**
 * Reads the checkout form field by field; what hangs together is looked at by `whatIsMissing`. Of a kept address nothing is
 * typed, and what is picked up needs none.
 */
export function readCheckout(form: FormData, kept?: AddressKept): Submission<Typed> {
  return kept || isCollected(servicesIn(form))
    ? parseWithZod(form, { schema: Buying })
    : parseWithZod(form, { schema: Wish });
}

function servicesIn(form: FormData): string[] {
  return [...form].flatMap(([name, value]) => (name.startsWith('services.') ? String(value) : []));
}

/** All of it is picked up, as far as it is chosen. */
export function isCollected(services: string[]): boolean {
  return services.length > 0 && services.every(isPickUp);
}

/**
 * What the shopper wishes, as the domain takes it. Whoever names no recipient receives the parcel in person.
 *
 * @returns nothing as long as nobody can be reached
 */
export function wishOf(
  typed: Typed,
  language: PurchaseWish['buyer']['language'],
  kept?: AddressKept,
): PurchaseWish | undefined {
  const { checkoutKey, total, buyerName, email = null, phone = null, services, notes, method, gift, giftNote } = typed;
  const address = kept ? addressOf(kept) : typedAddress(typed);
  const isWhole = address || isCollected(Object.values(services));
  if (!isWhole || (!email && !phone)) return undefined;
  const keep = keepOf(typed, kept);
  return {
    checkoutKey,
    total,
    buyer: { name: buyerName, email, phone, language },
    address,
    keep,
    services,
    notes,
    giftNote: gift && giftNote,
    method,
  };
}

function keepOf({ saveAddress, addressLabel = '' }: Typed, kept?: AddressKept): PurchaseWish['keep'] {
  if (kept) return { addressId: kept.id };
  return saveAddress ? { label: addressLabel } : undefined;
}

function addressOf({ recipient, phone, addressLine, postalCode, ...area }: AddressKept): PurchaseWish['address'] {
  const { regencyCode, districtCode, villageCode, villageName } = area;
  const where = { regencyCode, districtCode, villageCode: villageCode ?? undefined, villageName };
  return { recipient, phone, addressLine, postalCode, ...where };
}

function typedAddress(typed: Typed): PurchaseWish['address'] | undefined {
  const { recipient = typed.buyerName, recipientPhone = typed.phone, addressLine, postalCode = null } = typed;
  const { regencyCode = '', districtCode = '', villageCode, villageName } = typed;
  if (!recipientPhone || !addressLine) return undefined;
  const where = { regencyCode, districtCode, villageCode, villageName };
  return { recipient, phone: recipientPhone, addressLine, postalCode, ...where };
}
