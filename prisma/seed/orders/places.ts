import type { Buyer } from './types';

/** Jambi: the place ends in a village of the ministry's list. */
export function inJambi(villageCode: string, addressLine: string): Buyer['place'] {
  return { addressLine, regencyCode: villageCode.slice(0, 5), districtCode: villageCode.slice(0, 8), villageCode };
}

/** Elsewhere villages are typed. */
export function elsewhere(
  districtCode: string,
  villageName: string,
  addressLine: string,
  postalCode: string,
): Buyer['place'] {
  return { addressLine, regencyCode: districtCode.slice(0, 5), districtCode, villageName, postalCode };
}
