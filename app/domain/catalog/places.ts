import { db, sql } from '../../platform/db';
import { JAMBI } from '../areas';
import { placeName } from './onShow';

/** The eleven regencies by the names that stand beside goods: Kerinci, Kota Jambi. */
export function placesOfGoods(): Promise<{ code: string; name: string }[]> {
  return db.$queryRaw(
    sql`select r."code", ${placeName} "name" from "Regency" r where r."provinceCode" = ${JAMBI} order by r."code"`,
  );
}
