import { db, type Transaction } from '../../platform/db';
import type { Actor } from '../accounts';
import { goods, isOnShow } from '../catalog';
import { hasWrittenEnough } from './often';
import { type NotSaid, readText, say } from './say';

/**
 * Somebody with an account asks a shop about goods that can be seen, for the shop alone to read. Asked again it goes on in
 * the same conversation: there is one for each person and goods.
 */
export async function askShop(
  { personId }: Actor,
  wish: { slug: string; text: string },
  now = new Date(),
): Promise<{ ok: true; id: string } | NotSaid> {
  const text = readText(wish.text);
  return db.$transaction(async (tx) => {
    const product = await findGoods(tx, wish.slug);
    if (!product) return { ok: false, why: 'not-found' };
    if (!text) return { ok: false, why: 'unreadable' };
    if (await hasWrittenEnough(tx, { personId }, now)) return { ok: false, why: 'too-many' };
    const id = await open(tx, { personId, ...product });
    const answer = await say(tx, { id, by: 'BUYER', personId }, text, now);
    return answer.ok ? { ok: true, id } : answer;
  });
}

/** The conversation of a person about goods; nothing where they have not asked yet. */
export async function talkAboutGoods({ personId }: Actor, slug: string): Promise<string | undefined> {
  return (await db.conversation.findFirst({ where: { personId, product: { slug } }, select: { id: true } }))?.id;
}

/** The goods that can be asked about, and whose they are. */
export function goodsToAskAbout(slug: string) {
  return findGoods(db, slug);
}

type Goods = { productId: string; name: string; shopId: string; shopName: string };

async function findGoods(tx: Transaction | typeof db, slug: string) {
  const [product] = await tx.$queryRaw<Goods[]>`
    select p."id" "productId", p."name", p."shopId", s."name" "shopName" from ${goods}
    where p."slug" = ${slug} and ${isOnShow}`;
  return product;
}

async function open(tx: Transaction, { personId, shopId, productId }: Goods & { personId: string }): Promise<string> {
  const where = { personId_shopId_productId: { personId, shopId, productId } };
  const known = await tx.conversation.findUnique({ where, select: { id: true } });
  const fresh = { data: { personId, shopId, productId, lastAt: new Date(0) }, select: { id: true } };
  return (known ?? (await tx.conversation.create(fresh))).id;
}
