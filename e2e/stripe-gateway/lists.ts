import { refuse } from './errors';

interface Paging {
  limit?: number;
  starting_after?: string;
  ending_before?: string;
  created?: { gt?: number; gte?: number; lt?: number; lte?: number };
}

/**
 * One page of a list, newest first, as Stripe cuts it. The cursors may be any of the rows, those too that the
 * filter leaves out: somebody who asks for what is newer than the last event seen need not ask for its like.
 */
export function page<T extends { id: string }>(
  url: string,
  newestFirst: T[],
  paging: Paging,
  isWanted: (row: T) => boolean = () => true,
) {
  const { limit = 10, starting_after, ending_before, created } = paging;
  if (limit < 1 || limit > 100) throw refuse('This value must be between 1 and 100 (inclusive).', { param: 'limit' });
  const fits = (row: T) => isWithin(createdAt(row), created) && isWanted(row);
  if (ending_before) {
    const newer = newestFirst.slice(0, placeOf(newestFirst, ending_before, 'ending_before')).filter(fits);
    return listOf(url, newer.slice(-limit), newer.length > limit);
  }
  const from = starting_after ? placeOf(newestFirst, starting_after, 'starting_after') + 1 : 0;
  const older = newestFirst.slice(from).filter(fits);
  return listOf(url, older.slice(0, limit), older.length > limit);
}

export function listOf<T>(url: string, data: T[], has_more = false) {
  return { object: 'list' as const, data, has_more, url };
}

function placeOf(rows: { id: string }[], id: string, param: string): number {
  const place = rows.findIndex((row) => row.id === id);
  if (place < 0) throw refuse(`No such object: '${id}'`, { code: 'resource_missing', param });
  return place;
}

function createdAt(row: object): number {
  return 'created' in row && typeof row.created === 'number' ? row.created : 0;
}

function isWithin(second: number, { gt, gte, lt, lte }: NonNullable<Paging['created']> = {}): boolean {
  const isLateEnough = second > (gt ?? -Infinity) && second >= (gte ?? -Infinity);
  return isLateEnough && second < (lt ?? Infinity) && second <= (lte ?? Infinity);
}
