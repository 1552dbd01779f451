import { type Area, districtsOf, regenciesByProvince, regenciesOfJambi, villagesOf } from './areas';

/** What stands in the fields of an area so far; anything may be missing, or not fit together. */
export type AreaValues = { regencyCode?: string; districtCode?: string; villageCode?: string; villageName?: string };

/** Businesses are of Jambi; parcels go anywhere in Indonesia. */
export type Reach = 'jambi' | 'indonesia';

export type AreaOptions = {
  regencies: { province: string | null; regencies: Area[] }[];
  districts: Area[];
  villages: Area[];
};

/**
 * The lists from which the next step of an area is chosen, as far as the steps before it are known.
 *
 * @returns no villages outside Jambi, where they are typed, nor for a district that is not of the regency
 */
export async function areaOptions(values: AreaValues, reach: Reach): Promise<AreaOptions> {
  const regencies =
    reach === 'jambi' ? [{ province: null, regencies: await regenciesOfJambi() }] : await regenciesByProvince();
  const { regencyCode = '', districtCode = '' } = values;
  const isOffered = regencies.some((group) => group.regencies.some(({ code }) => code === regencyCode));
  const districts = isOffered ? await districtsOf(regencyCode) : [];
  const isOfRegency = districts.some(({ code }) => code === districtCode);
  return { regencies, districts, villages: isOfRegency ? await villagesOf(districtCode) : [] };
}
