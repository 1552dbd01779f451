import { dayInJambi } from '../ui/day';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

type Values = { shop: string; inviter: string; role: 'MANAGER' | 'PACKER'; until: string };

const roles = { MANAGER: m.mail_shop_invitation_manager, PACKER: m.mail_shop_invitation_packer };

/** To somebody who is asked to work in a shop. */
export function shopInvitation({ role, until, ...who }: Values, locale: Locale): Mail {
  const work = roles[role]({}, { locale });
  const said = { ...who, work, until: dayInJambi(until, locale) };
  return {
    subject: m.mail_shop_invitation_subject(said, { locale }),
    text: m.mail_shop_invitation_text(said, { locale }),
    action: m.mail_shop_invitation_action({}, { locale }),
  };
}
