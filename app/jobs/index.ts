import { writeRows } from '../domain/imports';
import { adviseShops } from '../domain/learning';
import { compareWithGateway, fetchMissedEvents, handleEvent, watchGateway } from '../domain/payments';
import { openPayouts, resendPayouts, sendPayout } from '../domain/payouts';
import { sendRefund } from '../domain/refunds';
import { countSales, countWords } from '../domain/search';
import type { JobHandlers } from '../platform/jobs';
import { deliverMessage } from './deliverMessage';
import { makeAvif } from './makeAvif';
import { pushMessage } from './pushMessage';
import { turnClock } from './turnClock';
import { writeContract } from './writeContract';

/** What happens later, one file a job. */
export const jobHandlers: JobHandlers = {
  'deliver-message': deliverMessage,
  'push-message': (data) => pushMessage(data),
  'make-avif': makeAvif,
  'write-contract': writeContract,
  'write-import': ({ importId }) => writeRows(importId),
  'send-refund': ({ refundId }) => sendRefund(refundId),
  'handle-event': ({ eventId }) => handleEvent(eventId),
  'send-payout': ({ payoutId }) => sendPayout(payoutId),
  'open-payouts': async () => void (await openPayouts()),
  'turn-clock': turnClock,
  'watch-gateway': async () => void (await Promise.all([watchGateway(), resendPayouts()])),
  'fetch-missed-events': async () => void (await fetchMissedEvents()),
  'compare-with-gateway': async () => void (await compareWithGateway()),
  'count-sales': async () => void (await countSales()),
  'count-words': async () => void (await countWords()),
  'advise-shops': async () => void (await adviseShops()),
};
