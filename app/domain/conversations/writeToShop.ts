import { db, type Transaction } from '../../platform/db';
import { seenByShop } from '../orders';
import { hasWrittenEnough, type Writer } from './often';
import { openAboutOrder } from './openAboutOrder';
import { isClosed, type NotSaid, readText, say } from './say';

/**
 * Which conversation, and by what right: about an order by the code of its purchase, which opens it to guests as well
 * (`personId` is whoever is signed in), or one of a person's own.
 */
export type BuyersTalk =
  | { code: string; orderId: string; personId: string | null }
  | { conversationId: string; personId: string };

/** The buyer writes to a shop. The first words about an order open its conversation. */
export async function writeToShop(which: BuyersTalk, words: string, now = new Date()): Promise<{ ok: true } | NotSaid> {
  const text = readText(words);
  return db.$transaction(async (tx) => {
    const found = 'code' in which ? await findOrder(tx, which) : await findOwn(tx, which);
    if (!found) return { ok: false, why: 'not-found' };
    if (found.isClosed) return { ok: false, why: 'closed' };
    if (!text) return { ok: false, why: 'unreadable' };
    if (await hasWrittenEnough(tx, found.writer, now)) return { ok: false, why: 'too-many' };
    return say(tx, { id: await found.open(), by: 'BUYER', personId: which.personId }, text, now);
  });
}

/** `open` finds the conversation or begins it, once nothing stands in the way of the words. */
type Found = { writer: Writer; isClosed: boolean; open: () => Promise<string> };

const standing = { select: { business: { select: { status: true } } } } as const;

async function findOwn(
  tx: Transaction,
  { conversationId: id, personId }: { conversationId: string; personId: string },
): Promise<Found | undefined> {
  const talk = await tx.conversation.findFirst({ where: { id, personId }, select: { shop: standing } });
  return talk ? { writer: { personId }, isClosed: isClosed(talk.shop), open: async () => id } : undefined;
}

/** As long as a purchase is not paid, its orders are none of the shops' business. */
async function findOrder(
  tx: Transaction,
  { code, orderId }: { code: string; orderId: string },
): Promise<Found | undefined> {
  const order = await tx.order.findFirst({
    where: { id: orderId, purchase: { code }, ...seenByShop },
    select: { shopId: true, shop: standing, purchaseId: true, purchase: { select: { personId: true } } },
  });
  if (!order) return undefined;
  const { shopId, purchaseId } = order;
  const { personId } = order.purchase;
  return {
    writer: personId ? { personId } : { purchaseId },
    isClosed: isClosed(order.shop),
    open: () => openAboutOrder(tx, { orderId, shopId, personId }),
  };
}
