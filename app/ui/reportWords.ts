import { m } from '../words/generated/messages';

/** What can be wrong with goods and with what somebody wrote, in the reader's words. */
export const reportWords = {
  NOT_LOCAL: m.voices_report_NOT_LOCAL,
  COUNTERFEIT: m.voices_report_COUNTERFEIT,
  FORBIDDEN: m.voices_report_FORBIDDEN,
  WRONG_FACTS: m.voices_report_WRONG_FACTS,
  OFFENSIVE: m.voices_report_OFFENSIVE,
  OTHER: m.voices_report_OTHER,
};
