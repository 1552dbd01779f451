import { messageToPush } from '../domain/messages';
import { pushAddress, recordPush } from '../domain/pushes';
import { sendPush } from '../platform/push';
import { mailOf, oneLine } from './mailOf';

const LONGEST = 200; // characters; phones show fewer

/**
 * Tells one browser what a message says, in the browser's language. It is tried once: a notice that comes late is worth
 * little, and the letter says it as well.
 */
export async function pushMessage(
  { messageId, subscriptionId }: { messageId: string; subscriptionId: string },
  send: (...push: Parameters<typeof sendPush>) => ReturnType<typeof sendPush> = sendPush,
) {
  const to = await pushAddress(subscriptionId);
  const message = to && (await messageToPush(messageId, to.personId)); // the browser may be another person's by now
  if (!to || !message) return;
  const body = oneLine(mailOf(message, to.language).subject).slice(0, LONGEST);
  const news = { title: 'Sepucuk', body, path: message.path ?? '/akun', tag: messageId };
  const pushed = await send(to, JSON.stringify(news));
  if (pushed) await recordPush(subscriptionId, pushed);
}
