import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

/** To a follower: what shops have listed since the letter of before. */
export function followNew(
  { goods, more, count }: { goods: string; more: number; count: number },
  locale: Locale,
): Mail {
  const say = more > 0 ? m.mail_follow_new_text_more : m.mail_follow_new_text;
  return {
    subject: m.mail_follow_new_subject({ count }, { locale }),
    text: say({ goods, more }, { locale }),
    action: m.mail_follow_new_action({}, { locale }),
  };
}
