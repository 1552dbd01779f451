import { db } from '../../platform/db';
import type { MessageKind, MessageValues } from './kinds';

/** One kind with the values that belong to it. */
type Told = { [Kind in MessageKind]: { kind: Kind; values: MessageValues[Kind] } }[MessageKind];

/** A message that nobody has delivered yet. Its text is there as soon as it was written once. */
export type WaitingMessage = Told & {
  id: string;
  name: string;
  email: string | null;
  language: 'id' | 'en';
  path: string | null;
  subject: string | null;
  text: string | null;
};

/** The message that a job is to deliver; nothing when it is delivered already, or gone. */
export async function messageToDeliver(id: string): Promise<WaitingMessage | undefined> {
  const row = await db.message.findFirst({
    where: { id, state: 'WAITING' },
    select: {
      id: true,
      kind: true,
      values: true,
      name: true,
      email: true,
      language: true,
      path: true,
      subject: true,
      text: true,
    },
  });
  return row ? { ...row, ...(row as unknown as Told) } : undefined; // `tell` wrote kind and values together
}

/** What a browser is told: the same facts, in its own language. Nothing for a message of somebody else. */
export async function messageToPush(
  id: string,
  personId: string,
): Promise<(Told & { path: string | null }) | undefined> {
  const row = await db.message.findFirst({ where: { id, personId }, select: { kind: true, values: true, path: true } });
  return row ? { ...row, ...(row as unknown as Told) } : undefined;
}

/** Keeps what was written, so that it says the same wherever it is read and however often it is tried. */
export async function keepText(id: string, { subject, text }: { subject: string; text: string }) {
  await db.message.updateMany({ where: { id, text: null }, data: { subject, text } });
}

/** Notes how a message went: sent, or waiting for somebody to pass it on. */
export async function recordDelivery(id: string, state: 'SENT' | 'WAITING_CHANNEL', now = new Date()) {
  const deliveredAt = state === 'SENT' ? now : null;
  await db.message.updateMany({ where: { id, state: 'WAITING' }, data: { state, deliveredAt } });
}
