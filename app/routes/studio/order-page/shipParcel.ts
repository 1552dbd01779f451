import { z } from 'zod';
import { orderForShop, type Seller, sendOrder } from '../../../domain/orders';
import { readPhone } from '../../../domain/phone';
import { courierOf, oddTracking, tidyTracking } from '../../../ui/couriers';
import { m } from '../../../words/generated/messages';

const phone = z
  .string()
  .trim()
  .refine((typed) => readPhone(typed) !== undefined, { error: () => m.parcels_courier_phone_wrong() })
  .transform((typed) => readPhone(typed));

/** A parcel as it is written down. Which of it is needed, its courier says. */
export const Parcel = z.object({
  intent: z.literal('ship'),
  trackingNumber: z
    .string()
    .max(60, { error: () => m.orders_tracking_wrong() })
    .optional(),
  /** The number that was asked about, and pressed again. */
  sure: z.string().optional(),
  courierName: z
    .string()
    .trim()
    .max(100, { error: () => m.parcels_courier_name_wrong() })
    .optional(),
  courierPhone: phone.optional(),
  pieces: z
    .array(z.object({ lineId: z.uuid(), quantity: z.number({ error: () => m.parcels_too_many() }).optional() }))
    .max(1000)
    .optional(),
});

type NotWritten = { ok: false; why: 'number-missing' | 'number-odd' | 'nobody'; courier: string; example: string };

/** Sends it. A number that does not look like its courier's is asked about once. */
export async function shipParcel(seller: Seller, orderId: string, typed: z.infer<typeof Parcel>) {
  const order = await orderForShop(seller, orderId);
  if (!order) return { ok: false, why: 'not-found' } as const;
  const { service } = order;
  const trackingNumber = tidyTracking(service, typed.trackingNumber ?? '');
  const wrong = whatIsWrong(service, trackingNumber, typed);
  if (wrong) return wrong;
  const { courierName: name, courierPhone, pieces } = typed;
  return sendOrder(seller, {
    orderId,
    trackingNumber: trackingNumber || undefined,
    courier: name ? { name, phone: courierPhone } : undefined,
    pieces: pieces?.map(({ lineId, quantity = 0 }) => ({ lineId, quantity })),
  });
}

function whatIsWrong(
  service: string,
  number: string,
  { sure, courierName, courierPhone }: z.infer<typeof Parcel>,
): NotWritten | undefined {
  const courier = courierOf(service)?.name;
  if (courier && !number) return { ok: false, why: 'number-missing', courier, example: '' };
  const odd = oddTracking(service, number);
  if (odd && sure !== number) return { ok: false, why: 'number-odd', ...odd };
  return courierPhone && !courierName ? { ok: false, why: 'nobody', courier: '', example: '' } : undefined;
}
