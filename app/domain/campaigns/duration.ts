export type CampaignState = 'coming' | 'running' | 'ended';

/** From its first moment to its last: at `startsAt` it runs, at `endsAt` it has ended. */
export function stateOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, now: Date): CampaignState {
  if (now < startsAt) return 'coming';
  return now < endsAt ? 'running' : 'ended';
}

/** The same as a condition of the database. */
export function runningAt(now: Date) {
  return { isPublished: true, startsAt: { lte: now }, endsAt: { gt: now } };
}
