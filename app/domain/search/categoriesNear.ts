import { db, sql } from '../../platform/db';
import type { CategoryName } from '../catalog';

/** Categories that are written like what somebody looked for in vain: "kerajinan rotan" is near "Rotan & lidi". There are a few dozen. */
export function categoriesNear(text: string): Promise<CategoryName[]> {
  const near = sql`greatest(word_similarity("name", ${text}), word_similarity(${text}, "name"), word_similarity(${text}, "nameEn"))`;
  return db.$queryRaw<CategoryName[]>`
    select "slug", "name", "nameEn" from "Category" where ${near} > 0.3 order by ${near} desc, "position" limit 4`;
}
