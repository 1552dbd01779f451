import type pg from 'pg';
import { categories, type ReferenceCategory } from './categories';

const upsert = `
  insert into "Category" ("id", "slug", "name", "nameEn", "foodKind", "position", "parentId")
  values (gen_random_uuid(), $1, $2, $3, $4::"FoodKind", $5, $6)
  on conflict ("slug") do update set "name" = excluded."name", "nameEn" = excluded."nameEn",
    "foodKind" = excluded."foodKind", "position" = excluded."position", "parentId" = excluded."parentId"
  returning "id"`;

/** Loads both levels of categories; a name or place that was changed here is changed there. */
export async function loadCategories(client: pg.ClientBase) {
  await load(client, categories, null);
}

async function load(client: pg.ClientBase, siblings: ReferenceCategory[], parentId: string | null) {
  for (const [position, { slug, name, nameEn, foodKind, children }] of siblings.entries()) {
    const { rows } = await client.query<{ id: string }>(upsert, [slug, name, nameEn, foodKind, position, parentId]);
    await load(client, children, rows[0]!.id);
  }
}
