import { db } from '../../platform/db';
import type { Meaning } from './understand';

/**
 * Remembers what was looked for and found, to suggest it to others once several have. Only words that stand in names of goods,
 * shops or places are kept, so that whatever else people type into a search field is forgotten.
 */
export async function keepTerm({ words, slots, lacking }: Meaning, firstProductId: string, now = new Date()) {
  const text = words.join(' ');
  if (lacking || slots.length === 0 || !/^[a-z]+( [a-z]+){0,5}$/.test(text) || text.length > 60) return;
  await db.$executeRaw`
    insert into "SearchTerm" as term ("text", "count", "lastAt", "productId")
    select ${text}, 1, ${now}, ${firstProductId}::uuid
    where not exists (select from unnest(${words}::text[]) typed
      where not exists (select from "SearchWord" where "word" = typed and "inNames"))
    on conflict ("text") do update set "count" = term."count" + 1, "lastAt" = excluded."lastAt", "productId" = excluded."productId"`;
}
