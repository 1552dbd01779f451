import type { Language } from '../../../prisma/generated/enums';
import { db, type Transaction } from '../../platform/db';
import type { Actor } from '../accounts';
import { goods, isOnShow } from '../catalog';
import { keepersOf, tell } from '../messages';
import { briefName, tidyText } from '../tidy';
import { voiceLimits } from './limits';

type Asker = Actor & { name: string; language: Language };

export type NotAsked =
  | { ok: false; why: 'unreadable' | 'too-many' }
  /** No such goods, or none that can be seen. */
  | { ok: false; why: 'not-found' };

const DAY = 24 * 60 * 60 * 1000; // ms

/** Somebody with an account asks about goods, for everybody to read. The shop is told; pressed twice it is asked once. */
export async function askQuestion(
  asker: Asker,
  wish: { slug: string; text: string },
  now = new Date(),
): Promise<{ ok: true } | NotAsked> {
  const text = tidyText(wish.text);
  if (text === '' || text.length > voiceLimits.question) return { ok: false, why: 'unreadable' };
  const { personId, name, language } = asker;

  return db.$transaction(async (tx) => {
    const product = await findGoods(tx, wish.slug);
    if (!product) return { ok: false, why: 'not-found' };
    // One after the other, so that the count below is true.
    await tx.$executeRaw`select from "Person" where "id" = ${personId}::uuid for no key update`;
    const open = { personId, answer: null, askedAt: { gt: new Date(now.getTime() - DAY) } };
    if ((await tx.question.count({ where: { ...open, productId: product.id, text } })) > 0) return { ok: true };
    if ((await tx.question.count({ where: open })) >= voiceLimits.questionsADay) return { ok: false, why: 'too-many' };

    const author = { personId, name: briefName(name) || name.slice(0, voiceLimits.name), language };
    await tx.question.create({ data: { productId: product.id, ...author, text, askedAt: now } });
    const values = { goods: product.name, shop: product.shopName, question: text };
    for (const keeper of await keepersOf(tx, product.shopId, 'QUESTION'))
      await tell(tx, keeper, { kind: 'question-asked', values, path: '/studio/ulasan' }, now);
    return { ok: true };
  });
}

async function findGoods(tx: Transaction, slug: string) {
  const [product] = await tx.$queryRaw<{ id: string; name: string; shopId: string; shopName: string }[]>`
    select p."id", p."name", p."shopId", s."name" "shopName" from ${goods} where p."slug" = ${slug} and ${isOnShow}`;
  return product;
}
