import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import type pg from 'pg';

const JAMBI = '15';

/** KABUPATEN MUARO JAMBI is written Muaro Jambi, and said to be a kabupaten apart from its name. */
function properName(shouted: string): string {
  const spoken = shouted
    .toLowerCase()
    .replace(/(^|[\s(/.-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
  return spoken.replace(/\b(Dki|Di)\b/, (short) => short.toUpperCase());
}

function regencyName(official: string) {
  const isCity = official.startsWith('KOTA ');
  return { isCity, name: properName(official.replace(/^(KABUPATEN|KOTA)( ADM(\.|INISTRASI))? /, '')) };
}

/**
 * Loads provinces, regencies and districts of Indonesia and the villages of Jambi; a name that was corrected is corrected here too.
 * Source: idn-area-data 3, after the ministry's decree (data: Open Database Licence).
 */
export async function loadAreas(client: pg.ClientBase) {
  const [provinces, regencies, districts, villages] = await Promise.all([
    getProvinces(),
    getRegencies(),
    getDistricts(),
    getVillages(),
  ]);
  const named = regencies.map((regency) => ({ ...regency, ...regencyName(regency.name) }));
  const ofJambi = villages.filter((village) => village.district_code.startsWith(`${JAMBI}.`));
  const column = <Row>(rows: Row[], pick: (row: Row) => unknown) => rows.map(pick);

  await client.query(
    `insert into "Province" ("code", "name") select * from unnest($1::text[], $2::text[])
     on conflict ("code") do update set "name" = excluded."name"`,
    [column(provinces, (p) => p.code), column(provinces, (p) => properName(p.name))],
  );
  await client.query(
    `insert into "Regency" ("code", "name", "isCity", "provinceCode") select * from unnest($1::text[], $2::text[], $3::bool[], $4::text[])
     on conflict ("code") do update set "name" = excluded."name", "isCity" = excluded."isCity"`,
    [
      column(named, (r) => r.code),
      column(named, (r) => r.name),
      column(named, (r) => r.isCity),
      column(named, (r) => r.province_code),
    ],
  );
  await client.query(
    `insert into "District" ("code", "name", "regencyCode") select * from unnest($1::text[], $2::text[], $3::text[])
     on conflict ("code") do update set "name" = excluded."name"`,
    [column(districts, (d) => d.code), column(districts, (d) => d.name), column(districts, (d) => d.regency_code)],
  );
  await client.query(
    `insert into "Village" ("code", "name", "districtCode") select * from unnest($1::text[], $2::text[], $3::text[])
     on conflict ("code") do update set "name" = excluded."name"`,
    [column(ofJambi, (v) => v.code), column(ofJambi, (v) => v.name), column(ofJambi, (v) => v.district_code)],
  );
}
