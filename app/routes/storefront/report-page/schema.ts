import { z } from 'zod';
import { voiceLimits } from '../../../domain/reviews';
import { m } from '../../../words/generated/messages';

/** What can be wrong with goods, and with what somebody wrote. */
export const ofGoods = ['NOT_LOCAL', 'COUNTERFEIT', 'FORBIDDEN', 'WRONG_FACTS', 'OFFENSIVE', 'OTHER'] as const;
export const ofWords: (typeof ofGoods)[number][] = ['OFFENSIVE', 'WRONG_FACTS', 'OTHER'];

const most = (length: number, say: () => string) => z.string().trim().max(length, { error: say }).default('');

export const ReportForm = z.object({
  reason: z.enum(ofGoods, { error: () => m.voices_report_reason_wrong() }),
  text: most(voiceLimits.report, () => m.voices_report_text_wrong()),
  contact: most(voiceLimits.contact, () => m.voices_report_contact_wrong()),
});
