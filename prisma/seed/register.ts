import {
  type BusinessFields,
  returnBusiness,
  saveBusiness,
  submitBusiness,
  verifyBusiness,
} from '../../app/domain/register';
import { db } from '../../app/platform/db';
import { candidates } from './candidates';
import { type DemoShop, demoShops } from './catalogue';
import { insist } from './insist';
import { minutesBefore, momentOf, startOfDay } from './moments';
import { actorOf, ownerOf, verifier } from './people';

const FIRST_DAY = -150; // the register of the story begins five months before the seeding
const APART = 3; // days

/** The businesses that have a shop: registered one after the other, each verified two days later. */
export async function registerShops(now: Date) {
  const officer = await actorOf(verifier);
  const today = startOfDay(now);
  for (const [place, { slug, business, phone }] of demoShops.entries()) {
    const day = FIRST_DAY + place * APART;
    const id = await submit(ownerOf(slug), { business, phone }, momentOf(today, day, '10:00'));
    insist(await verifyBusiness(officer, id, momentOf(today, day + 2, '14:20')));
  }
}

/** Those that still wait, and the one that came back. */
export async function registerCandidates(now: Date) {
  const officer = await actorOf(verifier);
  for (const { email, submitted, returned, ...about } of candidates) {
    if (await db.business.count({ where: { owner: { email }, status: 'RETURNED' } })) continue;
    const businessId = await submit(email, about, minutesBefore(now, submitted));
    if (!returned) continue;
    const { minutes, reason } = returned;
    insist(await returnBusiness(officer, { businessId, reason }, minutesBefore(now, minutes)));
  }
}

type About = Pick<DemoShop, 'business' | 'phone'>;

/** Tells of a business and sends it for verification. @returns its id */
async function submit(email: string, about: About, at: Date): Promise<string> {
  const owner = await actorOf(email);
  insist(await saveBusiness(owner, fieldsOf(about), at));
  insist(await submitBusiness(owner, at));
  const { id } = await db.business.findFirstOrThrow({ where: { ownerId: owner.personId }, select: { id: true } });
  return id;
}

function fieldsOf({ business, phone }: About): BusinessFields {
  const { village, nib = null, ...told } = business;
  const [province, regency, district] = village.split('.');
  const regencyCode = `${province}.${regency}`;
  return { ...told, nib, phone, regencyCode, districtCode: `${regencyCode}.${district}`, villageCode: village };
}
