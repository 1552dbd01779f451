import { randomUUID } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import { beforeEach, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../../prisma/seed/story';
import type { Actor } from '../../../domain/accounts';
import { db } from '../../../platform/db';
import { action as keepFee, loader as openFees } from '../../office/market-fees';
import { action as change, loader as open } from '../product';
import { loader as hint } from '../product-hints';
import type { VariantFields } from './fields';
import type { Hints } from './hints';
import type { Answer } from './readProduct';

let sari: Awaited<ReturnType<typeof aShop>>;
let coffee: Awaited<ReturnType<typeof aProduct>>;
let cookies: Map<string, string>;

beforeEach(async () => {
  sari = await aShop();
  coffee = await aProduct(sari, { variants: ['250 g', '500 g'] });
  await db.product.update({ where: { id: coffee.productId }, data: { status: 'DRAFT', listedAt: null } });
  cookies = new Map();
});

function contextOf(actor: Actor, address = '/studio/produk'): AppLoadContext {
  const workplace = { membershipId: randomUUID(), shopId: sari.shopId, name: 'Toko', slug: 'toko', role: 'OWNER' };
  const visitor = {
    url: new URL(address, 'http://localhost'),
    language: 'id' as const,
    cookies,
    setCookie: (name: string, value: string) => cookies.set(name, value),
    signedIn: async () => ({ ...actor, workplace, workplaces: [workplace], staffRoles: [] }),
  };
  return { visitor, nonce: '', requestId: '', isDown: false } as unknown as AppLoadContext;
}

const asked = (fields: Record<string, string>) =>
  new Request('http://localhost/', { method: 'POST', body: new URLSearchParams(fields) });

async function opened() {
  const params = { id: coffee.productId };
  return (await open({ request: asked({}), params, context: contextOf(sari.owner) })).json();
}

/** What the page would send: every field of it, with these changes. */
async function filled(changes: Record<string, string> = {}): Promise<Record<string, string>> {
  const { photos: _, variants = [], ...fields } = (await opened()).start;
  const rows = variants.flatMap(({ tiers: __, ...row }: VariantFields, place: number) =>
    Object.entries(row).map(([field, value]) => [`variants[${place}].${field}`, value]),
  );
  return { ...fields, ...Object.fromEntries(rows), halal: 'NOT_HALAL', deed: 'save', ...changes };
}

async function send(fields: Record<string, string>, actor: Actor = sari.owner) {
  const params = { id: coffee.productId };
  const response = await change({ request: asked(fields), params, context: contextOf(actor) });
  const isAnswer = response.headers.get('Content-Type')?.includes('json');
  return { status: response.status, answer: isAnswer ? ((await response.json()) as Answer) : undefined };
}

const rowsOf = (answer?: Answer) => answer?.result.initialValue?.variants as VariantFields[] | undefined;

test('a button makes the variants that are missing, and keeps what is typed', async () => {
  const typed = { colours: 'Merah, Hitam', 'variants[0].price': '47.000', deed: 'make-matrix' };
  const { status, answer } = await send(await filled({ ...typed, sizes: '250 g, 500 g' }));
  expect(status).toBe(200);
  expect(rowsOf(answer)?.map(({ size, colour, price }) => [size, colour, price])).toEqual([
    ['250 g', '', '47.000'],
    ['500 g', '', '45.000'],
    ['250 g', 'Merah', '47.000'],
    ['250 g', 'Hitam', '47.000'],
    ['500 g', 'Merah', '45.000'],
    ['500 g', 'Hitam', '45.000'],
  ]);
  const none = await send(await filled({ sizes: ',', deed: 'make-matrix' }));
  expect([none.status, Object.keys(none.answer?.result.error ?? {})]).toEqual([422, ['sizes']]);
});

test('prices for many come and go by buttons; what was typed into them is kept, and wrong ones are named', async () => {
  const one = { 'variants[1].tiers[0].from': '5', 'variants[1].tiers[0].price': '40.000' };
  const two = { 'variants[1].tiers[1].from': '10', 'variants[1].tiers[1].price': '42.000' };
  const more = await send(await filled({ ...one, deed: 'add-tier:1' }));
  expect(rowsOf(more.answer)?.[1]?.tiers).toEqual([
    { from: '5', price: '40.000' },
    { from: '', price: '' },
  ]);
  const less = await send(await filled({ ...one, ...two, deed: 'remove-tier:1.0' }));
  expect(rowsOf(less.answer)?.[1]?.tiers).toEqual([{ from: '10', price: '42.000' }]);

  const dearer = await send(await filled({ ...one, ...two }));
  expect([dearer.status, Object.keys(dearer.answer?.result.error ?? {})]).toEqual([
    422,
    ['variants[1].tiers[1].price'],
  ]);
  const empty = { 'variants[1].tiers[1].from': '', 'variants[1].tiers[1].price': ' ' };
  expect((await send(await filled({ ...one, ...empty }))).status).toBe(302);
  expect((await opened()).start.variants?.[1]?.tiers).toEqual([{ from: '5', price: '40.000' }]);
});

test.each(['1', '0', '1000', '2.5', 'x', '-3'])('F4 %s pieces are no number for a price', async (from) => {
  const tier = { 'variants[0].tiers[0].from': from, 'variants[0].tiers[0].price': '1.000' };
  const { status, answer } = await send(await filled(tier));
  expect([status, Object.keys(answer?.result.error ?? {})]).toEqual([422, ['variants[0].tiers[0].from']]);
});

test.each([
  ['version', '-1'],
  ['version', 'x'],
  ['ingredients', 'x'.repeat(1001)],
  ['netContent', 'x'.repeat(61)],
  ['variants[0].size', 'x'.repeat(41)],
  ['variants[0].priceBefore', '1'],
  ['variants[0].pictureHash', '../x'],
])('F4 %s cannot be %s', async (field, value) => {
  const { status, answer } = await send(await filled({ [field]: value }));
  expect([status, Object.keys(answer?.result.error ?? {})]).toEqual([422, [field]]);
});

test.each(['add-tier:99', 'remove-tier:0.9', 'remove-tier:', 'add-tier:__proto__', 'constructor', 'count'])(
  'F4 %s as a button breaks nothing',
  async (deed) => {
    expect((await send(await filled({ deed }))).status).toBeLessThan(423);
  },
);

test('what the shop gets stands in the page as it was saved, and in the answer as it was typed', async () => {
  const { hints } = await opened();
  expect(hints.earnings?.prices).toMatchObject([{ price: 45_000, commission: 1125, receives: 43_875 }]);
  const { answer } = await send(await filled({ 'variants[0].price': '60.000', deed: 'count' }));
  expect(answer?.hints?.earnings?.prices.map(({ receives }) => receives)).toEqual([58_500, 43_875]);
});

test('hints follow what is typed, for those who keep the goods', async () => {
  const query = new URLSearchParams({ harga: '50.000', pirt: 'P-IRT 2101501019001-28', kategori: 'x' });
  const address = `/studio/produk/petunjuk?${query}&harga=x`;
  const ask = (actor: Actor, at = address) =>
    hint({ request: asked({}), params: {}, context: contextOf(actor, at) }).then((it) => it.json() as Promise<Hints>);
  expect(await ask(sari.owner)).toMatchObject({
    earnings: { prices: [{ receives: 48_750 }] },
    pirt: { regency: 'Kabupaten Kerinci', year: 2028 },
  });
  expect(await ask(sari.owner, '/studio/produk/petunjuk?pirt=210137101900131')).toMatchObject({
    pirt: { regency: null, year: 2031 },
  });
  expect(await ask(sari.owner, '/studio/produk/petunjuk?pirt=MD224315004123')).toMatchObject({ pirt: 'pirt-is-md' });
  const packer: Actor = { personId: sari.owner.personId, grants: [{ role: 'PACKER', shopId: sari.shopId }] };
  await expect(ask(packer)).rejects.toMatchObject({ status: 403 });
});

test('two save at once: what one changed alone is kept and told, what both changed is asked and then saved', async () => {
  const { personId } = await aPerson({ name: 'Rina' });
  const rina: Actor = { personId, grants: [{ role: 'MANAGER', shopId: sari.shopId }] };
  const mine = await filled({ permitNumber: '210150101900128', permitExpiresOn: '2028-05-31' });
  const news = { 'variants[0].price': '50.000', storage: 'Tempat kering', permitNumber: '210150101900128' };
  expect((await send({ ...mine, ...news }, rina)).status).toBe(302);

  const clash = await send({ ...mine, 'variants[0].price': '48.000', ingredients: 'Kopi' });
  expect(clash.status).toBe(409);
  const { initialValue, error } = clash.answer!.result;
  expect(initialValue).toMatchObject({ version: '1', storage: 'Tempat kering', ingredients: 'Kopi' });
  expect(rowsOf(clash.answer)?.[0]).toMatchObject({ price: '48.000' });
  expect(error?.['variants[0].price']).toEqual([expect.stringContaining('Rp50.000')]);
  expect(error?.['']).toEqual([expect.stringContaining('Rina'), expect.stringContaining('Cara menyimpan')]);
  expect(await db.variant.findUnique({ where: { id: coffee.variantId } })).toMatchObject({ price: 50_000 });

  const again = { ...mine, 'variants[0].price': '48.000', ingredients: 'Kopi', storage: 'Tempat kering', version: '1' };
  expect((await send(again)).status).toBe(302);
  expect(await db.variant.findUnique({ where: { id: coffee.variantId } })).toMatchObject({ price: 48_000 });

  await send({ ...again, version: '2', netContent: '250 g' }, rina);
  expect((await send({ ...again, version: '2', allergens: 'Tidak ada' })).status).toBe(302);
  const { note, start } = await opened();
  expect([start.netContent, start.allergens]).toEqual(['250 g', 'Tidak ada']);
  expect(note).toMatchObject({ code: 'product-met', values: { what: expect.stringMatching(/Rina.*Isi bersih/) } });
});

test('goods are copied by a button, those of another shop are not found', async () => {
  expect((await send({ deed: 'copy' })).status).toBe(302);
  const copies = await db.product.findMany({ where: { shopId: sari.shopId, id: { not: coffee.productId } } });
  expect(copies).toMatchObject([{ status: 'DRAFT', name: 'Salinan Kopi arabika Kerinci' }]);
  const theirs = await aProduct(await aShop({ name: 'Anyaman Budi' }));
  const params = { id: theirs.productId };
  const answer = change({ request: asked({ deed: 'copy' }), params, context: contextOf(sari.owner) });
  await expect(answer).rejects.toMatchObject({ status: 404 });
});

test('the office keeps the fees of other markets; nobody else finds the page', async () => {
  const puti = await aPerson({ staff: [{ role: 'CAMPAIGNER' }] });
  const fee = { intent: 'keep', marketplace: 'Pasar Uji', basisPoints: '2,5', source: 'Pusat bantuan' };
  const post = (fields: Record<string, string>, actor = puti) =>
    keepFee({ request: asked(fields), params: {}, context: contextOf(actor) });
  expect((await post({ ...fee, perOrder: '1.250', seenOn: '2026-01-31' })).status).toBe(302);
  const page = await (await openFees({ request: asked({}), params: {}, context: contextOf(puti) })).json();
  const kept = page.fees.find(({ marketplace }) => marketplace === 'Pasar Uji');
  expect(kept).toMatchObject({ basisPoints: 250, perOrder: 1250, seenOn: '2026-01-31', about: '' });
  const wrong: Record<string, string>[] = [{ basisPoints: '101' }, { perOrder: 'x' }, { seenOn: '2999-01-01' }];
  for (const one of [...wrong, { source: ' ' }, { intent: 'remove', id: 'x' }])
    expect((await post({ ...fee, seenOn: '2026-01-31', ...one })).status).toBe(422);
  expect((await post({ intent: 'remove', id: kept!.id })).status).toBe(302);
  expect((await post({ intent: 'remove', id: kept!.id })).status).toBe(409);
  await expect(post(fee, sari.owner)).rejects.toMatchObject({ status: 404 });
});
