import { type AppLoadContext, redirect } from '@remix-run/node';
import { may, regenciesFor, type SignedIn, type Workplace } from '../domain/accounts';
import { config } from '../platform/config';

/** Somebody who works in a shop. The shop comes from the session's membership and never from a form. */
export type Seller = SignedIn & { workplace: Workplace; shopId: string };

/** The person who makes this request. Anybody else is shown the way to the sign-in page, and back here afterwards. */
export async function requirePerson({ visitor }: AppLoadContext): Promise<SignedIn> {
  const person = await visitor.signedIn();
  if (person) return person;
  const back = `${visitor.url.pathname}${visitor.url.search}`;
  throw redirect(`/masuk?${new URLSearchParams({ lanjut: back })}`);
}

/** The seller who makes this request. A person without a shop is led to the start of opening one. */
export async function requireSeller(context: AppLoadContext): Promise<Seller> {
  const person = await requirePerson(context);
  const { workplace } = person;
  if (!workplace) throw redirect('/studio');
  return { ...person, workplace, shopId: workplace.shopId };
}

/** Whether somebody may handle the money of the shop that they work in. */
export function handlesMoney(person: SignedIn): boolean {
  return mayThere(person, 'money:manage');
}

/** Whether somebody may make vouchers for the shop that they work in. */
export function makesVouchers(person: SignedIn): boolean {
  return mayThere(person, 'voucher:make');
}

/** Whether somebody may accept and decline orders of the shop that they work in. */
export function acceptsOrders(person: SignedIn): boolean {
  return mayThere(person, 'order:accept');
}

/** Whether somebody may write down what is sold at the stall of the shop that they work in. */
export function sellsAtStall(person: SignedIn): boolean {
  return mayThere(person, 'stall:sell');
}

/** Whether somebody may change the goods of the shop that they work in. */
export function editsGoods(person: SignedIn): boolean {
  return mayThere(person, 'product:edit');
}

/** Whether somebody may change the shop that they work in: what it says, how it looks, where it sends. */
export function keepsShop(person: SignedIn): boolean {
  return mayThere(person, 'shop:edit');
}

/** Whether somebody may answer the buyers who write to the shop that they work in. */
export function answersBuyers(person: SignedIn): boolean {
  return mayThere(person, 'buyer:answer');
}

function mayThere(person: SignedIn, action: Parameters<typeof may>[1]): boolean {
  const { workplace } = person;
  return workplace !== undefined && may(person, action, { shopId: workplace.shopId });
}

/** Whether somebody may read the figures of the shop that they work in. */
export function readsReports(person: SignedIn): boolean {
  return mayThere(person, 'report:read');
}

/**
 * The owner of the shop that is being worked in.
 *
 * @throws 403 for those who only help there: they know that the shop has money
 */
export async function requireOwner(context: AppLoadContext): Promise<Seller> {
  const seller = await requireSeller(context);
  if (!handlesMoney(seller)) throw new Response(null, { status: 403 });
  return seller;
}

/**
 * Who may make vouchers for the shop that is being worked in.
 *
 * @throws 403 for those who only help there
 */
export async function requirePromoter(context: AppLoadContext): Promise<Seller> {
  const seller = await requireSeller(context);
  if (!makesVouchers(seller)) throw new Response(null, { status: 403 });
  return seller;
}

/**
 * Who may change the goods of the shop that is being worked in.
 *
 * @throws 403 for those who only help there
 */
export async function requireGoodsKeeper(context: AppLoadContext): Promise<Seller> {
  const seller = await requireSeller(context);
  if (!editsGoods(seller)) throw new Response(null, { status: 403 });
  return seller;
}

/**
 * Who may change the shop that is being worked in.
 *
 * @throws 403 for those who only help there
 */
export async function requireShopkeeper(context: AppLoadContext): Promise<Seller> {
  const seller = await requireSeller(context);
  if (!keepsShop(seller)) throw new Response(null, { status: 403 });
  return seller;
}

/**
 * Who answers reviews and questions for the shop that is being worked in.
 *
 * @throws 403 for those who only help there
 */
export async function requireAnswerer(context: AppLoadContext): Promise<Seller> {
  const seller = await requireSeller(context);
  if (!mayThere(seller, 'voice:answer')) throw new Response(null, { status: 403 });
  return seller;
}

/**
 * Who may read the figures of the shop that is being worked in.
 *
 * @throws 403 for those who only help there
 */
export async function requireReader(context: AppLoadContext): Promise<Seller> {
  const seller = await requireSeller(context);
  if (!readsReports(seller)) throw new Response(null, { status: 403 });
  return seller;
}

/**
 * Who answers the buyers who write to the shop that is being worked in.
 *
 * @throws 403 for those who only help there
 */
export async function requireCorrespondent(context: AppLoadContext): Promise<Seller> {
  const seller = await requireSeller(context);
  if (!answersBuyers(seller)) throw new Response(null, { status: 403 });
  return seller;
}

/**
 * Who writes down what is sold at the stall of the shop that is being worked in.
 *
 * @throws 403 for those who only help there
 */
export async function requireStallkeeper(context: AppLoadContext): Promise<Seller> {
  const seller = await requireSeller(context);
  if (!sellsAtStall(seller)) throw new Response(null, { status: 403 });
  return seller;
}

/**
 * A member of staff who may do this somewhere; where exactly is asked again inside each verb.
 *
 * @throws 404 for everybody else: an office that one has no key to is not on one's map
 */
export async function requireStaff(
  context: AppLoadContext,
  action: Parameters<typeof regenciesFor>[1],
): Promise<SignedIn> {
  const person = await requirePerson(context);
  const regencies = regenciesFor(person, action);
  if (regencies === 'all' || regencies.length > 0) return person;
  throw new Response(null, { status: 404 });
}

/** Any member of staff, for the office's front room. */
export async function requireOffice(context: AppLoadContext): Promise<SignedIn> {
  const person = await requirePerson(context);
  if (person.staffRoles.length > 0) return person;
  throw new Response(null, { status: 404 });
}

/**
 * What only a demonstration or a test may show.
 *
 * @throws 404 in production, where there is no such page
 */
export function requireRehearsal() {
  if (config.isReal) throw new Response(null, { status: 404 });
}

/** An address of our own to go on to, from a query or form; anything that leads elsewhere leads to `otherwise`. */
export function safePath(path: unknown, origin: string, otherwise = '/'): string {
  if (typeof path !== 'string' || !/^\/(?![/\\])/.test(path)) return otherwise;
  const url = URL.canParse(path, origin) ? new URL(path, origin) : undefined;
  // Dots may have led up to two slashes: /a/..//elsewhere.
  if (url?.origin !== origin || url.pathname.startsWith('//')) return otherwise;
  return `${url.pathname}${url.search}${url.hash}`;
}
