import type { Language } from '../../../prisma/generated/enums';
import type { Transaction } from '../../platform/db';
import { sendJob } from '../../platform/jobs';
import { browsersOf } from '../pushes';
import { isPushed, type MessageKind, type MessageValues } from './kinds';

/** Whom to tell, how, and in which language. A guest has no person. */
export type Recipient = {
  personId?: string | null;
  name: string;
  email: string | null;
  phone: string | null;
  language: Language;
};

type News<Kind extends MessageKind> = {
  kind: Kind;
  values: MessageValues[Kind];
  /** The page that it is about, from the root of the site. */
  path: string;
  /** For what a guest may read on the page of the purchase as well. */
  purchaseId?: string;
};

/**
 * Tells somebody something: a row in the transaction that is its cause, and a job that delivers it once that commits.
 * Nothing leaves the process here.
 */
export async function tell<Kind extends MessageKind>(
  tx: Transaction,
  to: Recipient,
  news: News<Kind>,
  now = new Date(),
) {
  const { personId, name, email, phone, language } = to;
  const { id } = await tx.message.create({
    data: { personId, name, email, phone, language, ...news, createdAt: now },
    select: { id: true },
  });
  await sendJob(tx, 'deliver-message', { messageId: id });
  if (!personId || !isPushed(news.kind)) return;
  for (const subscriptionId of await browsersOf(tx, personId))
    await sendJob(tx, 'push-message', { messageId: id, subscriptionId });
}
