import { z } from 'zod';
import { areaOptions, resolveArea } from '../../../domain/areas';
import type { Shopper } from '../../../domain/carts';
import { prepareCheckout } from '../../../domain/checkout';
import { readPhone } from '../../../domain/phone';
import { cartOff, offeredVouchers } from '../../../domain/vouchers';
import { areaProblem } from '../../../ui/areaProblem';
import { m } from '../../../words/generated/messages';

const text = z.string().optional().catch(undefined);

/** What the page needs of the form to go on, however unfinished it is. */
const Typed = z.object({
  regencyCode: text,
  districtCode: text,
  villageCode: text,
  villageName: text,
  email: text,
  phone: text,
  recipientPhone: text,
  total: z.coerce.number().optional().catch(undefined),
  services: z.record(z.string(), z.string()).catch({}),
});

/** Lays out what the shopper chooses from: the cart, the areas as far as they are chosen, and how each shop sends there. */
export async function layTable(shopper: Shopper | undefined, payload: Record<string, unknown> = {}) {
  const typed = Typed.parse({ ...payload });
  const areas = await areaOptions(typed, 'indonesia');
  const { regencyCode, districtCode } = typed;
  const isKnown = areas.districts.some((district) => district.code === districtCode);
  const to = isKnown && regencyCode && districtCode ? { regencyCode, districtCode } : undefined;
  const district = areas.districts.find((one) => one.code === districtCode)?.name;
  return { typed, areas, district, offer: shopper && (await offerTo(shopper, typed, to)) };
}

/** The offer with what vouchers do to it; a guest is known to them by the number and the address that were typed. */
async function offerTo(shopper: Shopper, { phone, email }: z.infer<typeof Typed>, to: Place | undefined) {
  const buyer = { phone: readPhone(phone ?? '') ?? null, email: email?.trim().toLowerCase() || null };
  const { vouchers, ...offer } = await prepareCheckout(shopper, { to, buyer });
  const offered = await offeredVouchers(offer.parcels.map(({ shopId }) => shopId));
  return { ...offer, ...cartOff(vouchers, offer.parcels), offered };
}

type Place = { regencyCode: string; districtCode: string };

export type CheckoutTable = Awaited<ReturnType<typeof layTable>>;

/** What is wrong with fields that hang together, by field. */
export async function whatIsMissing({ typed, offer }: CheckoutTable): Promise<Record<string, string[]>> {
  const missing: Record<string, string[]> = {};
  if (!typed.email && !typed.phone) missing.email = [m.checkout_reach_missing()];
  if (!typed.phone && !typed.recipientPhone) missing.recipientPhone = [m.checkout_recipient_phone_missing()];
  const area = await resolveArea(typed);
  if (!area.ok) missing[area.field] = [areaProblem(area.field)];
  return { ...missing, ...missingServices(offer, typed.services) };
}

/** A shop without a chosen way to send, or one that does not send there at all (case C9). */
function missingServices(offer: CheckoutTable['offer'], services: Record<string, string>) {
  const missing = (offer?.parcels ?? []).flatMap(({ shopId, shopName, options }): [string, string[]][] => {
    const isChosen = options?.some(({ service }) => service === services[shopId]);
    if (!options || isChosen) return [];
    const say = options.length > 0 ? m.checkout_service_missing : m.checkout_not_shipped;
    return [[`services.${shopId}`, [say({ shop: shopName })]]];
  });
  return Object.fromEntries(missing);
}
