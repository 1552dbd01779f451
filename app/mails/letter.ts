import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';

/** What a mail says; `action` names what the link below it is for. */
export type Mail = { subject: string; text: string; action: string };

/** The whole letter, as plain text: greeting, what there is to say, one link, farewell. */
export function writeLetter(mail: Mail, { name, url, locale }: { name: string; url: string; locale: Locale }): string {
  return m.mail_letter({ name, text: mail.text, action: mail.action, url }, { locale });
}
