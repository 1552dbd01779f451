import { db, type Transaction } from '../../platform/db';
import { type Actor, hashToken, may, newToken, readContact } from '../accounts';
import { daysLater } from '../calendar';
import { tell } from '../messages';

type Keeper = Actor & { shopId: string };

/** Whom an owner may ask in. There is one owner, and the link of an invitation makes no second. */
export const helperRoles = ['MANAGER', 'PACKER'] as const;
export type HelperRole = (typeof helperRoles)[number];

const LIFETIME = 7; // days
/** So many letters a day are sent in the name of one shop, renewed ones included. */
const MOST_A_DAY = 20;

/** `path` opens the invitation and is known now only: what is kept is a hash. `isPosted`: a letter with it is on its way. */
type Invited = { ok: true; contact: string; path: string; isPosted: boolean; shop: string };
export type NotInvited = { ok: false; why: 'not-allowed' | 'unreadable' | 'here-already' | 'too-many' };

/** Asks somebody to work in the shop. Who was asked before under that address gets a new link, and the old one ends. */
export async function invitePerson(
  keeper: Keeper,
  wish: { contact: string; role: HelperRole },
  now = new Date(),
): Promise<Invited | NotInvited> {
  const { shopId } = keeper;
  if (!may(keeper, 'people:manage', { shopId })) return { ok: false, why: 'not-allowed' };
  const contact = readContact(wish.contact);
  if (!contact) return { ok: false, why: 'unreadable' };
  return db.$transaction(async (tx) => {
    await holdShop(tx, shopId);
    const works = await tx.shopMembership.count({ where: { shopId, person: contact } });
    if (works > 0) return { ok: false, why: 'here-already' };
    const text = 'email' in contact ? contact.email : contact.phone;
    return send(tx, keeper, { contact: text, role: wish.role }, now);
  });
}

/** A new link for who has lost the old one, or was too late for it. */
export async function renewInvitation(
  keeper: Keeper,
  id: string,
  now = new Date(),
): Promise<Invited | NotInvited | { ok: false; why: 'gone' }> {
  const { shopId } = keeper;
  if (!may(keeper, 'people:manage', { shopId })) return { ok: false, why: 'not-allowed' };
  return db.$transaction(async (tx) => {
    await holdShop(tx, shopId);
    // Whoever uses the link at this moment holds it: then it is no longer there to be renewed.
    const [before] = await tx.$queryRaw<Wish[]>`
      select "contact", "role" from "ShopInvitation"
      where "id" = ${id}::uuid and "shopId" = ${shopId}::uuid and "acceptedAt" is null and "endedAt" is null for update`;
    return before ? send(tx, keeper, before, now) : { ok: false, why: 'gone' };
  });
}

/** The link opens nothing any more. */
export async function takeBackInvitation(
  keeper: Keeper,
  id: string,
  now = new Date(),
): Promise<{ ok: true; contact: string } | { ok: false; why: 'not-allowed' | 'gone' }> {
  const { shopId } = keeper;
  if (!may(keeper, 'people:manage', { shopId })) return { ok: false, why: 'not-allowed' };
  const where = { id, shopId, acceptedAt: null, endedAt: null };
  const [ended] = await db.shopInvitation.updateManyAndReturn({ where, data: { endedAt: now } });
  return ended ? { ok: true, contact: ended.contact } : { ok: false, why: 'gone' };
}

/** The shop's row first: of two clicks at once the second finds what the first has sent. */
async function holdShop(tx: Transaction, shopId: string) {
  await tx.$queryRaw`select 1 from "Shop" where "id" = ${shopId}::uuid for no key update`;
}

type Wish = { contact: string; role: HelperRole };

async function send(tx: Transaction, keeper: Keeper, wish: Wish, now: Date): Promise<Invited | NotInvited> {
  const { shopId, personId } = keeper;
  const today = await tx.shopInvitation.count({ where: { shopId, invitedAt: { gt: daysLater(now, -1) } } });
  if (today >= MOST_A_DAY) return { ok: false, why: 'too-many' };
  const isOpen = { shopId, contact: wish.contact, acceptedAt: null, endedAt: null };
  await tx.shopInvitation.updateMany({ where: isOpen, data: { endedAt: now } });

  const token = newToken();
  const expiresAt = daysLater(now, LIFETIME);
  const data = { ...wish, shopId, tokenHash: hashToken(token), invitedBy: personId, invitedAt: now, expiresAt };
  const { shop } = await tx.shopInvitation.create({ data, select: { shop: { select: { name: true } } } });
  const path = `/studio/undangan/${token}`;
  const isPosted = wish.contact.includes('@');
  if (isPosted) await post(tx, { ...wish, personId, shop: shop.name, path, expiresAt }, now);
  return { ok: true, contact: wish.contact, path, isPosted, shop: shop.name };
}

type Letter = Wish & { personId: string; shop: string; path: string; expiresAt: Date };

/**
 * Writes to an address, not to a person: whoever has signed up with somebody else's address, unverified, must not find the
 * link under their own messages.
 */
async function post(tx: Transaction, { contact, role, personId, shop, path, expiresAt }: Letter, now: Date) {
  const inviter = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { name: true, language: true },
  });
  const values = { shop, inviter: inviter.name, role, until: expiresAt.toISOString() };
  const to = { name: contact, email: contact, phone: null, language: inviter.language };
  await tell(tx, to, { kind: 'shop-invitation', values, path }, now);
}
