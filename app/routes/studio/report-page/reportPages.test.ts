import { beforeEach, expect, test } from 'vitest';
import type { ShopRole } from '../../../../prisma/generated/enums';
import { aProduct, aShop } from '../../../../prisma/seed/story';
import { asked } from '../../../../prisma/testing/asked';
import type { SignedIn } from '../../../domain/accounts';
import { dayInWib } from '../../../domain/calendar';
import { db } from '../../../platform/db';
import { m } from '../../../words/generated/messages';
import { loader as readiness } from '../readiness';
import { loader as report } from '../report';
import { loader as table } from '../report-csv';

let shop: Awaited<ReturnType<typeof aShop>>;
let other: typeof shop;

beforeEach(async () => {
  shop = await aShop();
  other = await aShop({ name: 'Anyaman Budi' });
  for (const [place, one] of [shop, other].entries()) {
    const { productId } = await aProduct(one, { name: `=HYPERLINK("${place}")` });
    await db.productVisits.create({ data: { productId, day: new Date(dayInWib(new Date())), count: 41 + place } });
  }
});

/** Somebody of a shop asks for a page. */
function of({ shopId, slug, name, owner }: typeof shop, role: ShopRole, path: string) {
  const args = asked(path);
  const workplace = { membershipId: 'm', shopId, slug, name, role };
  const person = { personId: owner.personId, name: 'Sari', grants: [workplace], workplace, workplaces: [workplace] };
  args.context.visitor.signedIn = async () => ({ ...person, staffRoles: [] }) as unknown as SignedIn;
  return args;
}

test('owners and managers take their own figures away; a name that looks like a formula is none', async () => {
  for (const role of ['OWNER', 'MANAGER'] as const) {
    const text = await (await table(of(shop, role, '/studio/laporan.csv?rentang=7'))).text();
    expect(text).toContain(`"'=HYPERLINK(""0"")",41`);
    expect(text).not.toMatch(/HYPERLINK\(""1|,42/);
  }
});

test('the file holds each day of the period and each of the goods, and is named by shop and period', async () => {
  const answer = await table(of(shop, 'OWNER', '/studio/laporan.csv?rentang=7'));
  expect(answer.headers.get('Content-Type')).toContain('text/csv');
  expect(answer.headers.get('Content-Disposition')).toContain(`sepucuk-${shop.slug}-7.csv`);
  const [head, ...rows] = (await answer.text())
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  expect(head).toContain(`${m.learning_csv_part()},${m.learning_csv_what()},${m.learning_visits()}`);
  const days = rows.filter((row) => row.startsWith(m.learning_day()));
  expect(days).toHaveLength(7);
  expect(days.at(-1)).toContain(`${dayInWib(new Date())},41,0`);
  expect(rows.filter((row) => row.startsWith(m.learning_goods_name()))).toHaveLength(1);
});

test.each(['semua', '', '31', '2026-13', '9999-01', "7' or 1=1"])(
  'a period that is none, %j, shows the last thirty days',
  async (name) => {
    const query = new URLSearchParams({ rentang: name });
    const read = await (await report(of(shop, 'OWNER', `/studio/laporan?${query}`))).json();
    expect(read.report.span.name).toBe('30');
    expect(read.report.days.length).toBe(30);
    const file = await table(of(shop, 'OWNER', `/studio/laporan.csv?${query}`));
    expect(file.headers.get('Content-Disposition')).toContain('-30.csv');
  },
);

test('T1 an id or a period of somebody else changes nothing: the shop is that of the session', async () => {
  const path = `/studio/laporan?rentang=7&toko=${other.shopId}&shopId=${other.shopId}`;
  const read = await (await report(of(shop, 'OWNER', path))).json();
  expect(read.report.now.visits).toBe(41);
  expect(JSON.stringify(read.report.goods)).not.toContain(other.shopId);
  const ready = await (await readiness(of(shop, 'OWNER', `/studio/siap?toko=${other.shopId}`))).json();
  expect(ready.ready?.goods.map(({ name }) => name)).toEqual(['=HYPERLINK("0")']);
});

test('whoever packs reads neither figures nor what could be better', async () => {
  for (const loader of [report, table, readiness])
    await expect(loader(of(shop, 'PACKER', '/studio/laporan'))).rejects.toMatchObject({ status: 403 });
});
