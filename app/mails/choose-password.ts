import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To whoever has to choose a password. */
export function choosePassword(_: { name: string }, locale: Locale): Mail {
  return {
    subject: m.mail_choose_password_subject({}, { locale }),
    text: m.mail_choose_password_text({}, { locale }),
    action: m.mail_choose_password_action({}, { locale }),
  };
}
