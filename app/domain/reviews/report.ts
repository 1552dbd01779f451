import type { ReportReason } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';
import { goods, isOnShow, isShopOnShow } from '../catalog';
import { tidyLine, tidyText } from '../tidy';
import { voiceLimits } from './limits';
import { findVoice } from './voices';

/** What a report is about: goods by their slug, or something that somebody has said. */
export type Reported = { slug: string } | { voiceId: string };

/** Staff read them all; a flood about one thing says no more than this many. */
const MOST_OPEN = 20;

type Wish = { reason: ReportReason; text: string; contact: string };

/** Anybody tells staff that something is wrong. Said twice in the same words, it is kept once. */
export async function report(
  about: Reported,
  wish: Wish,
  now = new Date(),
): Promise<{ ok: true } | { ok: false; why: 'not-found' | 'unreadable' }> {
  const text = tidyText(wish.text);
  const contact = tidyLine(wish.contact) || null;
  if (text.length > voiceLimits.report || (contact ?? '').length > voiceLimits.contact)
    return { ok: false, why: 'unreadable' };
  const thing = await thingOf(about);
  if (!thing) return { ok: false, why: 'not-found' };

  const { reason } = wish;
  const open = await db.report.findMany({ where: { ...thing, closedAt: null }, select: { reason: true, text: true } });
  const isKnown = open.some((one) => one.reason === reason && one.text === text);
  if (!isKnown && open.length < MOST_OPEN)
    await db.report.create({ data: { ...thing, reason, text, contact, madeAt: now } });
  return { ok: true };
}

/** What the page for a report says that it is about. @returns nothing for what cannot be seen */
export async function reportable(
  about: Reported,
): Promise<{ name: string; text: string | null; path: string } | undefined> {
  if ('slug' in about) {
    const [product] = await seenGoods(about.slug);
    return product && { name: product.name, text: null, path: `/produk/${about.slug}` };
  }
  const voice = await seenVoice(about.voiceId);
  if (!voice) return undefined;
  const path = voice.slug ? `/produk/${voice.slug}` : `/toko/${voice.shopSlug}`;
  return { name: voice.goods ?? voice.shopName, text: voice.text, path };
}

async function thingOf(about: Reported) {
  if ('voiceId' in about) {
    const voice = await seenVoice(about.voiceId);
    return voice && { reviewId: voice.id };
  }
  const [product] = await seenGoods(about.slug);
  return product && { productId: product.id };
}

function seenGoods(slug: string) {
  return db.$queryRaw<{ id: string; name: string }[]>`
    select p."id", p."name" from ${goods} where p."slug" = ${slug} and ${isOnShow}`;
}

async function seenVoice(id: string) {
  const voice = await findVoice(db, id);
  if (!voice || voice.hiddenAt) return undefined;
  const [shop] = await db.$queryRaw<{ id: string }[]>`
    select s."id" from "Shop" s join "Business" b on b."id" = s."businessId"
    where s."id" = ${voice.shopId}::uuid and ${isShopOnShow}`;
  return shop && voice;
}
