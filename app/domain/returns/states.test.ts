import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ReturnKind, ReturnReason, ReturnStatus } from '../../../prisma/generated/enums';
import { reasonsOf } from './reasons';
import { type ReturnStep, returnSteps, turnOf } from './states';

const names = Object.keys(returnSteps) as ReturnStep[];
const ends: ReturnStatus[] = ['SETTLED', 'WITHDRAWN'];
const may = (step: ReturnStep, status: ReturnStatus) =>
  (returnSteps[step].from as readonly ReturnStatus[]).includes(status);

test('every status of a return can be reached from ASKED, and every life can end', () => {
  expect([...reachableFrom('ASKED')].toSorted()).toEqual(Object.values(ReturnStatus).toSorted());
  for (const status of Object.values(ReturnStatus))
    expect(
      ends.some((end) => reachableFrom(status).has(end)),
      status,
    ).toBe(true);
});

test('nothing happens to what is settled or withdrawn, and whoever is next can do something', () => {
  for (const end of ends) expect(names.filter((step) => may(step, end))).toEqual([]);
  for (const status of Object.values(ReturnStatus))
    for (const shipsBack of [true, false]) {
      const turn = turnOf(status, shipsBack);
      if (turn) expect(names.some((step) => may(step, status) && returnSteps[step].by === turn)).toBe(true);
    }
});

test('whatever is tried, only the shop or the office settle, and the office only what was brought before it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...names), { maxLength: 15 }), (walk) => {
      let status: ReturnStatus = 'ASKED';
      const taken = walk.filter((step) => {
        if (!may(step, status)) return false;
        status = returnSteps[step].to;
        return true;
      });
      if ((status as ReturnStatus) === 'SETTLED') expect(['SHOP', 'STAFF']).toContain(returnSteps[taken.at(-1)!].by);
      for (const [place, step] of taken.entries())
        if (returnSteps[step].by === 'STAFF') expect(returnSteps[taken[place - 1]!].to).toBe('WITH_STAFF');
    }),
  );
});

test('each reason belongs to a kind, and what is broken or missing is a claim', () => {
  const all = Object.values(ReturnKind).flatMap((kind) => [...reasonsOf[kind]]);
  expect([...new Set(all)].toSorted()).toEqual(Object.values(ReturnReason).toSorted());
  for (const reason of ['BROKEN', 'MISSING', 'WRONG_GOODS'] as const)
    expect(Object.values(ReturnKind).filter((kind) => reasonsOf[kind].includes(reason))).toEqual(['CLAIM']);
});

function reachableFrom(start: ReturnStatus): Set<ReturnStatus> {
  const reached = new Set([start]);
  for (const status of reached) for (const step of names) if (may(step, status)) reached.add(returnSteps[step].to);
  return reached;
}
