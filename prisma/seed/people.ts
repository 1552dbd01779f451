import { type Actor, hashPassword, type StaffRole } from '../../app/domain/accounts';
import { db } from '../../app/platform/db';
import { PASSWORD } from './accounts';
import { candidates } from './candidates';
import { demoShops } from './catalogue';
import { regulars } from './orders/regulars';

type DemoPerson = { name: string; email: string; phone?: string; staff?: { role: StaffRole; regencyCode?: string } };

/** An address at which nobody receives anything. */
export function emailOf(name: string): string {
  return `${name}@contoh.sepucuk.id`;
}

/** Who has a name of the list that `npm start` shows; the owners of other shops are called after their shop. */
const known: Record<string, string> = { 'kulit-manis-lempur': 'pemilik', 'batik-jelmu-seberang': 'pemilik2' };

/** The e-mail of a shop's owner. */
export function ownerOf(shopSlug: string): string {
  return emailOf(known[shopSlug] ?? `pemilik-${shopSlug}`);
}

export const shopper: DemoPerson = { name: 'Dewi (contoh)', email: emailOf('pembeli'), phone: '+628000000201' };
export const verifier = emailOf('verifikator');
export const finance = emailOf('bendahara');
export const campaigner = emailOf('kampanye');
const administrator = emailOf('admin');

const staff: DemoPerson[] = [
  { name: 'Bu Erni (contoh)', email: verifier, staff: { role: 'VERIFIER' } },
  {
    name: 'Pak Zul (contoh)',
    email: emailOf('verifikator-kerinci'),
    staff: { role: 'VERIFIER', regencyCode: '15.01' },
  },
  { name: 'Kak Puti (contoh)', email: campaigner, staff: { role: 'CAMPAIGNER' } },
  { name: 'Bu Halimah (contoh)', email: finance, staff: { role: 'FINANCE' } },
  { name: 'Pak Fauzan (contoh)', email: administrator, staff: { role: 'ADMIN' } },
];

const owners: DemoPerson[] = [
  ...demoShops.map(({ slug, business }) => ({ name: business.ownerName, email: ownerOf(slug) })),
  ...candidates.map(({ email, business }) => ({ name: business.ownerName, email })),
];

/** Those of the regular buyers who have an account. */
const shoppers: DemoPerson[] = Object.values(regulars).flatMap(({ name, email, phone, hasAccount }) =>
  hasAccount && email ? [{ name, email, phone }] : [],
);

/**
 * Everybody of the story. Nobody has a password yet: the doors open last.
 *
 * @returns when this was done first; a seeding that was interrupted goes on as of then
 */
export async function gatherPeople(now: Date): Promise<Date> {
  const everybody = [shopper, ...shoppers, ...staff, ...owners];
  await db.$transaction(async (tx) => {
    const people = everybody.map(({ staff, ...person }) => ({ ...person, createdAt: now, isDemo: true }));
    await tx.person.createMany({ data: people, skipDuplicates: true });
    const rows = await tx.person.findMany({ where: { isDemo: true }, select: { id: true, email: true } });
    const idOf = new Map(rows.map(({ id, email }) => [email, id]));
    const roles = everybody.flatMap(({ email, staff }) => (staff ? [{ ...staff, personId: idOf.get(email)! }] : []));
    await tx.staffMembership.createMany({ data: roles, skipDuplicates: true });
  });
  const { createdAt } = await db.person.findUniqueOrThrow({ where: { email: administrator } });
  return createdAt;
}

/** Somebody of the story, with the roles that they have by now. */
export async function actorOf(email: string): Promise<Actor> {
  const { id, staffRoles, shopMemberships } = await db.person.findUniqueOrThrow({
    where: { email },
    select: {
      id: true,
      staffRoles: { select: { role: true, regencyCode: true } },
      shopMemberships: { select: { role: true, shopId: true } },
    },
  });
  return { personId: id, grants: [...staffRoles, ...shopMemberships] };
}

/** From now on everybody of the story can sign in, all with the same password. */
export async function openDoors() {
  const passwordHash = await hashPassword(PASSWORD);
  await db.person.updateMany({ where: { isDemo: true, passwordHash: null }, data: { passwordHash } });
}

/** Whether all of it has been done before. */
export async function areDoorsOpen(): Promise<boolean> {
  return (await db.person.count({ where: { isDemo: true, passwordHash: { not: null } } })) > 0;
}
