import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { executeSql } from '../app/platform/db';

test('the migrations make what the schema says: the next one would be empty', () => {
  const output = execFileSync(process.execPath, ['--import', 'tsx', 'prisma/diff.ts'], { encoding: 'utf8' });
  expect(output.trim()).toBe('');
});

test('what Prisma’s schema cannot say stands in the catalogue of the database', async () => {
  const names = async (query: string) => (await executeSql(query)).rows.map((row) => row.name);
  const checks = await names(
    `select conname as name from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`,
  );
  expect(checks).toEqual(
    expect.arrayContaining([
      'Person_reachable',
      'Variant_stock',
      'Order_amounts',
      'OrderLine_goods',
      'Purchase_amounts',
      'Payment_confirmed',
      'Refund_closed',
      'Campaign_dates',
      'Cart_of_one',
      'CartLine_quantity',
      'LedgerEntry_amount',
      'LedgerEntry_shop',
    ]),
  );
  const triggers = await names(
    `select tgname || ' ' || tgrelid::regclass::text as name from pg_trigger where not tgisinternal`,
  );
  expect(triggers).toEqual(
    expect.arrayContaining([
      'append_only "OrderEvent"',
      'append_only "OrderLine"',
      'append_only "StockMovement"',
      'append_only "BusinessEvent"',
      'amounts_stay "Order"',
      'amounts_stay "Purchase"',
      'check_sums "Purchase"',
      'append_only "LedgerTransaction"',
      'append_only "LedgerEntry"',
      'check_balance "LedgerTransaction"',
      'check_balance "LedgerEntry"',
      'keep_price_from "Variant"',
      'keep_search "Product"',
      'renew_search "Shop"',
    ]),
  );
  const indexes = await names(`select indexrelid::regclass::text as name from pg_index where indnullsnotdistinct`);
  expect(indexes.toSorted()).toEqual([
    '"LedgerEntry_once"',
    '"ShippingRate_shopId_service_regencyCode_districtCode_key"',
    '"StaffMembership_personId_role_regencyCode_key"',
  ]);
});

test('Indonesian words are found by their stems, and kept as they are written as well', async () => {
  const { rows } = await executeSql(`select to_tsvector('sepucuk', 'kerupuk kerajinan')::text as stems,
    to_tsvector('sepucuk_plain', 'Kerupuk café')::text as plain`);
  expect(rows[0]).toEqual({ stems: "'rajin':2 'rupuk':1", plain: "'cafe':2 'kerupuk':1" });
});

test('every regency, district and village of Jambi is there, and the regencies of the whole country', async () => {
  const { rows } = await executeSql(`select
    (select count(*)::int from "Regency" where "provinceCode" = '15') as regencies,
    (select count(*)::int from "District" where "regencyCode" like '15.%') as districts,
    (select count(*)::int from "Village") as villages,
    (select count(*)::int from "Regency") as all_regencies`);
  expect(rows[0]).toEqual({ regencies: 11, districts: 144, villages: 1585, all_regencies: 514 });
});
