import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';

/** What a mail says; `action` names what the link below it is for. */
export type Mail = { subject: string; text: string; action: string };

type Frame = {
  name: string;
  url: string;
  locale: Locale;
  /** Where to switch such letters off, for those that can be. */
  settings?: string;
};

/** The whole letter, as plain text: greeting, what there is to say, one link, farewell, and the way to hear less. */
export function writeLetter(mail: Mail, { name, url, locale, settings }: Frame): string {
  const letter = m.mail_letter({ name, text: mail.text, action: mail.action, url }, { locale });
  return settings ? `${letter}\n\n${m.mail_settings({}, { locale })}:\n${settings}` : letter;
}
