import { db } from '../../platform/db';
import { regencyTitle } from '../areas';

/** An address of somebody's book, with the names as they are written on a parcel. */
export type AddressKept = Awaited<ReturnType<typeof addressesOf>>[number];

/** The address book of a person: the first one, then those that were used lately. */
export async function addressesOf(personId: string) {
  const rows = await db.address.findMany({
    where: { personId },
    orderBy: [{ isFirst: 'desc' }, { usedAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      label: true,
      recipient: true,
      phone: true,
      addressLine: true,
      regencyCode: true,
      districtCode: true,
      villageCode: true,
      villageName: true,
      postalCode: true,
      isFirst: true,
      district: { select: { name: true } },
      regency: { select: { name: true, isCity: true, province: { select: { name: true } } } },
    },
  });
  return rows.map(({ district, regency, ...address }) => ({
    ...address,
    districtName: district.name,
    regencyName: regencyTitle(regency),
    provinceName: regency.province.name,
  }));
}

/** How many there are. */
export function countAddresses(personId: string): Promise<number> {
  return db.address.count({ where: { personId } });
}
