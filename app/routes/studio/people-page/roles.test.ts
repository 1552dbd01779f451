import { createHash } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { buy } from '../../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../../prisma/seed/story';
import { asked } from '../../../../prisma/testing/asked';
import { beginSession } from '../../../domain/accounts';
import { confirmTransfer } from '../../../domain/payments';
import { db } from '../../../platform/db';

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>;
type Page = { path: string; module: () => Promise<{ loader: unknown }>; id?: 'order' | 'product'; open: string };

const O = 'OWNER';
const OM = 'OWNER MANAGER';
const ALL = 'OWNER MANAGER PACKER';

// Who of a shop may open which page of it.
const pages: Page[] = [
  { path: '/studio', module: () => import('../summary'), open: ALL },
  { path: '/studio/pesanan', module: () => import('../orders'), open: ALL },
  { path: '/studio/pesanan/:id', module: () => import('../order'), id: 'order', open: ALL },
  { path: '/studio/pesanan/antar', module: () => import('../carried'), open: ALL },
  { path: '/studio/pesanan/pelayanan', module: () => import('../service'), open: ALL },
  { path: '/studio/pesanan/:id/label', module: () => import('../label'), id: 'order', open: ALL },
  { path: '/studio/pesanan/:id/daftar-isi', module: () => import('../packing-slip'), id: 'order', open: ALL },
  { path: '/studio/pesanan/:id/faktur', module: () => import('../invoice'), id: 'order', open: OM },
  { path: '/studio/pesanan/:id/faktur.pdf', module: () => import('../invoice-pdf'), id: 'order', open: OM },
  { path: '/studio/pesanan/:id/tulis', module: () => import('../write-to-buyer'), id: 'order', open: OM },
  { path: '/studio/percakapan/jawaban-cepat', module: () => import('../quick-answers'), open: OM },
  { path: '/studio/lapak', module: () => import('../stall'), open: OM },
  { path: '/studio/produk', module: () => import('../products'), open: OM },
  { path: '/studio/produk/:id', module: () => import('../product'), id: 'product', open: OM },
  { path: '/studio/produk/baru', module: () => import('../new-product'), open: OM },
  { path: '/studio/percakapan', module: () => import('../conversations'), open: OM },
  { path: '/studio/ulasan', module: () => import('../voices'), open: OM },
  { path: '/studio/promosi', module: () => import('../promotions'), open: OM },
  { path: '/studio/keuangan', module: () => import('../money'), open: O },
  { path: '/studio/keuangan/pajak', module: () => import('../tax'), open: O },
  { path: '/studio/keuangan/laporan.csv?bulan=2026-10', module: () => import('../statement-csv'), open: O },
  { path: '/studio/keuangan/laporan.pdf?bulan=2026-10', module: () => import('../statement-pdf'), open: O },
  { path: '/studio/toko', module: () => import('../shop'), open: O },
  { path: '/studio/toko/tempat', module: () => import('../places'), open: O },
  { path: '/studio/toko/tempat/baru', module: () => import('../place'), open: O },
  { path: '/studio/toko/orang', module: () => import('../people'), open: O },
  { path: '/studio/toko/libur', module: () => import('../holidays'), open: O },
  { path: '/studio/toko/tampilan', module: () => import('../looks'), open: O },
  { path: '/studio/toko/alamat', module: () => import('../shop-address'), open: O },
  { path: '/studio/pilih', module: () => import('../choose-shop'), open: ALL },
];

const ids = { order: '', product: '' };
const cookies: Record<string, string> = {};
let stranger = '';

async function signedIn(personId: string): Promise<string> {
  return (await beginSession(personId)).split(';')[0]!;
}

beforeAll(async () => {
  const shop = await aShop();
  const product = await aProduct(shop);
  ids.product = product.productId;
  const placed = await buy([product.variantId], 1);
  if (!placed.ok) throw new Error(placed.why);
  const purchase = await db.purchase.findUniqueOrThrow({ where: { code: placed.code } });
  const finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
  await confirmTransfer(finance, { purchaseId: purchase.id, reference: 'BRI 1' });
  ids.order = (await db.order.findFirstOrThrow({ where: { purchaseId: purchase.id } })).id;

  cookies.OWNER = await signedIn(shop.owner.personId);
  for (const role of ['MANAGER', 'PACKER'] as const) {
    const { personId } = await aPerson({ name: role });
    await db.shopMembership.create({ data: { personId, shopId: shop.shopId, role } });
    cookies[role] = await signedIn(personId);
  }
  stranger = await signedIn((await aShop()).owner.personId);
});

async function answerOf({ path, module, id }: Page, cookie: string): Promise<number> {
  const { loader } = (await module()) as { loader: Loader };
  const params: Record<string, string> = id ? { id: ids[id] } : path.endsWith('/baru') ? { id: 'baru' } : {};
  try {
    const answer = await loader(asked(path, params, cookie));
    return answer instanceof Response ? answer.status : 200;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.status;
    throw thrown;
  }
}

const each = pages.flatMap((page) => ['OWNER', 'MANAGER', 'PACKER'].map((role) => ({ ...page, role })));

test.each(each)('$path for a $role', async ({ role, ...page }) => {
  const status = await answerOf(page, cookies[role]!);
  if (page.open.split(' ').includes(role)) expect(status).toBe(200);
  else expect([403, 404]).toContain(status);
});

test('who packs reads what goes where, and not what it brings the shop', async () => {
  const { loader } = (await import('../order')) as { loader: Loader };
  const page = async (role: string) => {
    const answer = (await loader(asked('/studio/pesanan/x', { id: ids.order }, cookies[role]))) as Response;
    return (await answer.json()) as { order: { lines: object[]; money?: object }; tax?: object; refunds: object[] };
  };
  expect((await page('MANAGER')).order.money).toMatchObject({ commission: expect.any(Number), papers: [{}] });
  const packed = await page('PACKER');
  expect(packed.order.lines).toHaveLength(1);
  expect(packed).not.toHaveProperty('tax');
  expect(JSON.stringify(packed)).not.toMatch(/commission|share|discount|papers|price|amount|"goods"|"shipping"/i);
});

test('who may not change the look of the shop leaves no picture behind', async () => {
  const { action } = (await import('../looks')) as unknown as { action: Loader };
  const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#2f6f4e' } })
    .jpeg()
    .toBuffer();
  for (const role of ['MANAGER', 'PACKER']) {
    const body = new FormData();
    body.append('intent', 'pictures');
    body.append('uploads', new File([new Uint8Array(bytes)], 'toko.jpg'));
    const sent = asked('/studio/toko/tampilan', {}, cookies[role]);
    const request = new Request(sent.request.url, { method: 'POST', body });
    await expect(action({ ...sent, request }), role).rejects.toMatchObject({ status: 403 });
  }
  expect(await db.picture.count({ where: { hash: createHash('sha256').update(bytes).digest('hex') } })).toBe(0);
});

test.each(pages.filter(({ id }) => id))('$path of another shop is not there', async (page) => {
  expect(await answerOf(page, stranger)).toBe(404);
});
