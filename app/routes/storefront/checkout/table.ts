import { z } from 'zod';
import { type AddressKept, addressesOf, MOST_ADDRESSES } from '../../../domain/addresses';
import { areaOptions, resolveArea } from '../../../domain/areas';
import type { Shopper } from '../../../domain/carts';
import { prepareCheckout } from '../../../domain/checkout';
import { readPhone } from '../../../domain/phone';
import { isPickUp } from '../../../domain/shipping';
import { cartOff, offeredVouchers } from '../../../domain/vouchers';
import { areaProblem } from '../../../web/areaForm';
import { m } from '../../../words/generated/messages';
import { isCollected } from './wish';

const text = z.string().optional().catch(undefined);

/** What the page needs of the form to go on, however unfinished it is. */
const Typed = z.object({
  addressId: text,
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

/**
 * Lays out what the shopper chooses from: the cart, the kept addresses, the areas as far as they are chosen, and how each
 * shop sends there. A page that is opened begins with the first address.
 */
export async function layTable(shopper: Shopper | undefined, payload?: Record<string, unknown>) {
  const typed = Typed.parse({ ...payload });
  const addresses = await bookOf(shopper);
  const kept = payload ? keptIn(addresses, typed.addressId) : addresses.find(({ isFirst }) => isFirst);
  const areas = await areaOptions(typed, 'indonesia');
  const to = kept ?? typedPlace(typed, areas.districts);
  const book = { addresses, chosen: kept?.id ?? '', isFull: addresses.length >= MOST_ADDRESSES };
  return { typed, book, areas, district: to?.districtName, offer: shopper && (await offerTo(shopper, typed, to)) };
}

/** The address book of whoever is signed in; a guest has none. */
export async function bookOf(shopper: Shopper | undefined): Promise<AddressKept[]> {
  return shopper && 'personId' in shopper ? addressesOf(shopper.personId) : [];
}

/** The address that was chosen, if it is one of this book. */
export function keptIn(addresses: AddressKept[], id: unknown): AddressKept | undefined {
  return addresses.find((address) => address.id === id);
}

function typedPlace({ regencyCode, districtCode }: z.infer<typeof Typed>, districts: { code: string; name: string }[]) {
  const district = districts.find(({ code }) => code === districtCode);
  return regencyCode && district
    ? { regencyCode, districtCode: district.code, districtName: district.name }
    : undefined;
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
export async function whatIsMissing({ typed, book, offer }: CheckoutTable): Promise<Record<string, string[]>> {
  const missing: Record<string, string[]> = {};
  if (!typed.email && !typed.phone) missing.email = [m.checkout_reach_missing()];
  const services = Object.values(typed.services);
  const place = book.chosen || isCollected(services) ? {} : await missingPlace(typed);
  if (!book.chosen && services.some(isPickUp) && !typed.phone && !typed.recipientPhone)
    missing.phone = [m.checkout_phone_to_collect()];
  return { ...missing, ...place, ...missingServices(offer, typed.services) };
}

async function missingPlace(typed: z.infer<typeof Typed>): Promise<Record<string, string[]>> {
  const missing: Record<string, string[]> = {};
  if (typed.addressId) missing.addressId = [m.keeping_checkout_gone()];
  if (!typed.phone && !typed.recipientPhone) missing.recipientPhone = [m.checkout_recipient_phone_missing()];
  const area = await resolveArea(typed);
  if (!area.ok) missing[area.field] = [areaProblem(area.field)];
  return missing;
}

/** A shop without a chosen way to send, or one that does not send there at all (case C9). */
function missingServices(offer: CheckoutTable['offer'], services: Record<string, string>) {
  // Without an address it is the address that is missing, unless all else is picked up.
  if (!offer?.isAddressed && !isCollected(Object.values(services))) return {};
  const missing = (offer?.parcels ?? []).flatMap(({ shopId, shopName, options }): [string, string[]][] => {
    if (options.some(({ service }) => service === services[shopId])) return [];
    const say = options.length > 0 ? m.checkout_service_missing : m.checkout_not_shipped;
    return [[`services.${shopId}`, [say({ shop: shopName })]]];
  });
  return Object.fromEntries(missing);
}
