import { canBeSwitchedOff, keepText, messageToDeliver, recordDelivery, type WaitingMessage } from '../domain/messages';
import { writeLetter } from '../mails';
import { config } from '../platform/config';
import { hasPost, sendLetter } from '../platform/mail';
import { mailOf, oneLine } from './mailOf';

/**
 * Writes a message in its recipient's language and sends it. A message that was delivered stays as it is, so a job that
 * comes twice sends once; when the mail server is down the job fails, the message waits, and the queue tries again.
 */
export async function deliverMessage({ messageId }: { messageId: string }) {
  const message = await messageToDeliver(messageId);
  if (!message) return;
  const { id, email } = message;
  const { subject, text } = await textOf(message);

  // What somebody could do without is read under /akun; nobody of the staff has to pass it on.
  if (!email) return recordDelivery(id, canBeSwitchedOff(message.kind) ? 'SENT' : 'WAITING_CHANNEL');
  // A demonstration keeps its letters in the house, at /demo/surat; in earnest somebody has to pass them on.
  if (!hasPost) return recordDelivery(id, config.isReal ? 'WAITING_CHANNEL' : 'SENT');
  const answer = await sendLetter({ id, name: oneLine(message.name), email, subject, text });
  await recordDelivery(id, answer === 'taken' ? 'SENT' : 'WAITING_CHANNEL');
}

async function textOf(message: WaitingMessage): Promise<{ subject: string; text: string }> {
  if (message.subject !== null && message.text !== null) return { subject: message.subject, text: message.text };
  const { language: locale, path } = message;
  const mail = mailOf(message, locale);
  const url = `${config.APP_ORIGIN}${path ?? '/akun'}`;
  const settings = canBeSwitchedOff(message.kind) ? `${config.APP_ORIGIN}/akun/pemberitahuan` : undefined;
  const letter = {
    subject: oneLine(mail.subject),
    text: writeLetter(mail, { name: oneLine(message.name), url, locale, settings }),
  };
  await keepText(message.id, letter);
  return letter;
}
