import type { NoticeTopic } from '../../../prisma/generated/enums';
import { db } from '../../platform/db';

/** What somebody may do without: everything else has to do with a purchase, a shop or the account, and is always told. */
export const noticeTopics = [
  'WISH',
  'FOLLOW',
  'REVIEW',
  'QUESTION',
  'STOCK',
  'ADVICE',
] as const satisfies readonly NoticeTopic[];

/** What a person wants to be told; all of it, unless they have said otherwise. */
export async function noticesOf(personId: string): Promise<NoticeTopic[]> {
  const off = await db.noticeOff.findMany({ where: { personId }, select: { topic: true } });
  const silent = new Set(off.map(({ topic }) => topic));
  return noticeTopics.filter((topic) => !silent.has(topic));
}

/** Says what somebody wants to be told from now on; of the rest they hear nothing. */
export async function chooseNotices(personId: string, wanted: readonly NoticeTopic[]) {
  const off = noticeTopics.filter((topic) => !wanted.includes(topic));
  await db.$transaction([
    db.noticeOff.deleteMany({ where: { personId, topic: { in: [...wanted] } } }),
    db.noticeOff.createMany({ data: off.map((topic) => ({ personId, topic })), skipDuplicates: true }),
  ]);
}
