import nodemailer from 'nodemailer';
import { config } from './config';

/** `id` names the letter to the mail servers on its way, so that one sent twice is shown once. */
export type Letter = { id: string; name: string; email: string; subject: string; text: string };

const post = config.SMTP_URL
  ? nodemailer.createTransport({
      url: config.SMTP_URL,
      connectionTimeout: 10_000, // ms
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  : undefined;

/** Whether letters leave the house at all. */
export const hasPost = post !== undefined;

/**
 * Hands a letter to the mail server, in plain text.
 *
 * @returns whether it was taken; refused for good, the address does not exist
 * @throws when the server cannot be reached or wants it later
 */
export async function sendLetter({ id, name, email, subject, text }: Letter): Promise<'taken' | 'refused'> {
  if (!post) throw new Error('there is no SMTP_URL, so no letter can be sent');
  try {
    await post.sendMail({
      messageId: `<${id}@${new URL(config.APP_ORIGIN).hostname}>`,
      from: config.MAIL_FROM,
      to: { name, address: email },
      subject,
      text,
      headers: { 'Auto-Submitted': 'auto-generated' }, // no answer from somebody who is away (RFC 3834)
    });
    return 'taken';
  } catch (error) {
    if (isForGood(error)) return 'refused';
    throw error;
  }
}

/** The server refuses the recipient, rather than us or this moment (RFC 5321 section 4.2.1). */
function isForGood(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500;
}
