import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import type { Mail } from './letter';

type Answer = { campaign: string; goods: string; isAccepted: boolean; isTakenOut?: boolean; reason?: string };

/** To the owner: what the office says of goods that were offered for a campaign, or that it takes out again. */
export function campaignAnswer({ campaign, goods, isAccepted, isTakenOut, reason = '' }: Answer, locale: Locale): Mail {
  const about = { campaign, goods };
  const action = m.mail_campaign_action({}, { locale });
  if (isTakenOut)
    return {
      subject: m.mail_campaign_taken_out_subject(about, { locale }),
      text: m.mail_campaign_taken_out_text(about, { locale }),
      action,
    };
  return {
    subject: (isAccepted ? m.mail_campaign_in_subject : m.mail_campaign_out_subject)(about, { locale }),
    text: isAccepted
      ? m.mail_campaign_in_text(about, { locale })
      : m.mail_campaign_out_text({ ...about, reason }, { locale }),
    action,
  };
}
