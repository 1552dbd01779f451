import type { PickUp } from '../places';
import type { ShippingOption } from './quote';

/** Stands before the id of a place where a service is chosen; no courier is called so. */
const PICK_UP = 'ambil:';

/** Coming for the goods oneself, as one of the ways in which they may come. */
export function pickUpOptions(pickUps: readonly PickUp[]): ShippingOption[] {
  return pickUps.map((place) => ({
    service: `${PICK_UP}${place.placeId}`,
    price: 0,
    daysMin: place.days,
    daysMax: place.days,
    takesCash: place.takesCash,
    place,
  }));
}

/** Whether this way of coming needs no address. */
export function isPickUp(service: string): boolean {
  return service.startsWith(PICK_UP);
}
