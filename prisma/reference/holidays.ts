import type pg from 'pg';

const fixed = 'Keppres 8/2024 (hari libur yang tanggalnya tetap)';
const of2026 = 'SKB Tiga Menteri tentang Hari Libur Nasional 2026';

// Dated facts, not rules: those that move are added for each year when its decree is out.
const holidays: [date: string, name: string, source: string][] = [
  ['2026-01-01', 'Tahun Baru Masehi', of2026],
  ['2026-01-16', 'Isra Mikraj', of2026],
  ['2026-02-17', 'Tahun Baru Imlek', of2026],
  ['2026-03-19', 'Hari Suci Nyepi', of2026],
  ['2026-03-21', 'Idulfitri', of2026],
  ['2026-03-22', 'Idulfitri', of2026],
  ['2026-04-03', 'Wafat Yesus Kristus', of2026],
  ['2026-04-05', 'Kebangkitan Yesus Kristus', of2026],
  ['2026-05-01', 'Hari Buruh', of2026],
  ['2026-05-14', 'Kenaikan Yesus Kristus', of2026],
  ['2026-05-27', 'Iduladha', of2026],
  ['2026-05-31', 'Hari Raya Waisak', of2026],
  ['2026-06-01', 'Hari Lahir Pancasila', of2026],
  ['2026-06-16', 'Tahun Baru Islam', of2026],
  ['2026-08-17', 'Hari Kemerdekaan', of2026],
  ['2026-08-25', 'Maulid Nabi Muhammad', of2026],
  ['2026-12-25', 'Hari Raya Natal', of2026],
  ['2027-01-01', 'Tahun Baru Masehi', fixed],
  ['2027-05-01', 'Hari Buruh', fixed],
  ['2027-06-01', 'Hari Lahir Pancasila', fixed],
  ['2027-08-17', 'Hari Kemerdekaan', fixed],
  ['2027-12-25', 'Hari Raya Natal', fixed],
];

/** Loads the days on which no working day is counted. */
export async function loadHolidays(client: pg.ClientBase) {
  await client.query(
    `insert into "Holiday" ("date", "name", "source") select * from unnest($1::date[], $2::text[], $3::text[])
     on conflict ("date") do update set "name" = excluded."name", "source" = excluded."source"`,
    [0, 1, 2].map((column) => holidays.map((holiday) => holiday[column])),
  );
}
