import type { JobHandlers } from '../platform/jobs';
import { deliverMessage } from './deliverMessage';
import { makeAvif } from './makeAvif';
import { turnClock } from './turnClock';

/** What happens later, one file a job. */
export const jobHandlers: JobHandlers = {
  'deliver-message': deliverMessage,
  'make-avif': makeAvif,
  'turn-clock': turnClock,
};
