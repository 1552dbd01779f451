import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';

const PAGE = 20;

const shown = { id: true, subject: true, text: true, path: true, createdAt: true, state: true } as const;
const recipient = { name: true, email: true, phone: true } as const;

/**
 * What a person was told, newest first.
 *
 * @param before the id of the last message of the page before
 * @returns with `next` where there are more
 */
export async function messagesOf({ personId }: Actor, before?: string) {
  const rows = await db.message.findMany({
    where: { personId, id: { lt: before } },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    select: shown,
  });
  return page(rows);
}

/** Everything that anybody was told, newest first: for the mail box of the demonstration only. */
export async function allMessages(before?: string) {
  const rows = await db.message.findMany({
    where: { id: { lt: before } },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    select: { ...shown, ...recipient },
  });
  return page(rows);
}

/** Messages that no channel reaches, longest waiting first; none for whoever may not hand them over. */
export async function messagesToHandOver(actor: Actor, after?: string) {
  if (!may(actor, 'message:hand-over')) return page([]);
  const rows = await db.message.findMany({
    where: { state: 'WAITING_CHANNEL', id: { gt: after } },
    orderBy: { id: 'asc' },
    take: PAGE + 1,
    select: { ...shown, ...recipient },
  });
  return page(rows);
}

function page<Row extends { id: string }>(rows: Row[]): { messages: Row[]; next?: string } {
  const messages = rows.slice(0, PAGE);
  return { messages, next: rows.length > PAGE ? messages.at(-1)?.id : undefined };
}
