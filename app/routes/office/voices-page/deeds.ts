import { z } from 'zod';
import type { Actor } from '../../../domain/accounts';
import { closeReport, hideVoice, showVoice, voiceLimits } from '../../../domain/reviews';
import { m } from '../../../words/generated/messages';

const reason = (say: () => string) => {
  const wrong = { error: () => say() };
  return z.string(wrong).trim().min(1, wrong).max(voiceLimits.reason, wrong);
};

/** `report` is the one on whose card it is done, for the page to answer there. */
const on = { report: z.uuid().optional() };

export const Deed = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('hide'), ...on, id: z.uuid(), why: reason(m.voices_office_hide_wrong) }),
    z.object({ intent: z.literal('show'), id: z.uuid() }),
    z.object({ intent: z.literal('close'), ...on, id: z.uuid(), outcome: reason(m.voices_office_outcome_wrong) }),
  ],
  { error: () => m.voices_office_moved_on() },
);

export function act(staff: Actor, deed: z.infer<typeof Deed>) {
  switch (deed.intent) {
    case 'hide':
      return hideVoice(staff, deed);
    case 'show':
      return showVoice(staff, deed.id);
    case 'close':
      return closeReport(staff, deed);
  }
}

export const refusals = {
  'not-allowed': { status: 403, say: m.voices_office_not_allowed },
  'moved-on': { status: 409, say: m.voices_office_moved_on },
  unreadable: { status: 422, say: m.voices_office_hide_wrong },
};
