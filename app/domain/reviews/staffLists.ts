import type { ReportReason } from '../../../prisma/generated/enums';
import { db, sql } from '../../platform/db';
import { type Actor, regenciesFor } from '../accounts';
import { type VoiceKind, voices } from './voices';

const PAGE = 20;

/** Reports with what they are about, and the shop that it concerns; `v` is empty where that is goods. */
export const reports = sql`"Report" t
  left join ${voices} v on v."id" = t."reviewId"
  left join "Product" p on p."id" = t."productId"
  join "Shop" s on s."id" = coalesce(p."shopId", v."shopId")
  join "Business" b on b."id" = s."businessId"`;

/** The shops that somebody looks after, as a condition on `b`; nothing for who looks after none. */
export function reachOf(staff: Actor) {
  const regencies = regenciesFor(staff, 'voice:hide');
  if (regencies === 'all') return sql`true`;
  return regencies.length > 0 ? sql`b."regencyCode" = any(${regencies})` : undefined;
}

/** Something said, as staff see it. */
export type VoiceForStaff = {
  id: string;
  kind: VoiceKind;
  name: string;
  stars: number | null;
  text: string;
  saidAt: string;
  hiddenWhy: string | null;
};

export type OpenReport = {
  id: string;
  reason: ReportReason;
  text: string;
  contact: string | null;
  madeAt: Date;
  shopName: string;
  goods: string | null;
  slug: string | null;
  /** Of the goods, where it is about them and not about something said. */
  productId: string | null;
  /** Nothing where it is the goods themselves. */
  voice: VoiceForStaff | null;
};

const voiceAsJson = sql`jsonb_build_object('id', v."id", 'kind', v."kind", 'name', v."name", 'stars', v."stars",
  'text', v."text", 'saidAt', v."saidAt", 'hiddenWhy', v."hiddenWhy")`;

/** Reports that nobody has closed, the longest-waiting first. @param after id of the last one on the page before */
export async function openReports(staff: Actor, after?: string) {
  const reach = reachOf(staff);
  if (!reach) return { reports: [], next: undefined };
  const rows = await db.$queryRaw<OpenReport[]>`
    select t."id", t."reason", t."text", t."contact", t."madeAt", s."name" "shopName",
      coalesce(p."name", v."goods") "goods", coalesce(p."slug", v."slug") "slug", p."id" "productId",
      case when v."id" is not null then ${voiceAsJson} end "voice"
    from ${reports}
    where t."closedAt" is null and ${after ? sql`t."id" > ${after}::uuid` : sql`true`} and ${reach}
    order by t."id" limit ${PAGE + 1}`;
  return { reports: rows.slice(0, PAGE), next: rows.length > PAGE ? rows[PAGE - 1]?.id : undefined };
}

export async function countOpenReports(staff: Actor): Promise<number> {
  const reach = reachOf(staff);
  if (!reach) return 0;
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::integer "count" from ${reports} where t."closedAt" is null and ${reach}`;
  return row?.count ?? 0;
}

export type HiddenVoice = VoiceForStaff & {
  hiddenAt: Date;
  shopName: string;
  goods: string | null;
  slug: string | null;
};

/** What staff have hidden, said last first. @param before id of the last one on the page before */
export async function hiddenVoices(staff: Actor, before?: string) {
  const reach = reachOf(staff);
  if (!reach) return { voices: [], next: undefined };
  const rows = await db.$queryRaw<HiddenVoice[]>`
    select v."id", v."kind", v."name", v."stars", v."text", v."saidAt", v."hiddenWhy", v."hiddenAt", v."goods", v."slug",
      s."name" "shopName"
    from ${voices} v join "Shop" s on s."id" = v."shopId" join "Business" b on b."id" = s."businessId"
    where v."hiddenAt" is not null and ${before ? sql`v."id" < ${before}::uuid` : sql`true`} and ${reach}
    order by v."id" desc limit ${PAGE + 1}`;
  return { voices: rows.slice(0, PAGE), next: rows.length > PAGE ? rows[PAGE - 1]?.id : undefined };
}
