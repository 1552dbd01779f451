import { expect, test } from 'vitest';
import { BusinessStatus } from '../../../prisma/generated/enums';
import { businessSteps, isMendable } from './states';

const steps = Object.values(businessSteps);
// UNCLAIMED entries come from lists; claiming one will be a step of its own.
const beginnings: BusinessStatus[] = ['DRAFT', 'UNCLAIMED'];

test('every status can be reached', () => {
  const reached = new Set<BusinessStatus>(beginnings);
  for (let round = 0; round < steps.length; round += 1)
    for (const { from, to } of steps) if (from.some((status) => reached.has(status))) reached.add(to);
  expect([...reached].toSorted()).toEqual(Object.values(BusinessStatus).toSorted());
});

test('no entry is stuck: from every status but UNCLAIMED a step leads on', () => {
  for (const status of Object.values(BusinessStatus).filter((one) => one !== 'UNCLAIMED'))
    expect(
      steps.some(({ from }) => (from as readonly BusinessStatus[]).includes(status)),
      status,
    ).toBe(true);
});

test('only a verifier makes an entry verified, and only one that was sent or suspended', () => {
  const ways = steps.filter(({ to }) => to === 'VERIFIED');
  expect(ways.map(({ by }) => by)).toEqual(['verifier', 'verifier']);
  expect(ways.flatMap(({ from }) => [...from])).toEqual(['SUBMITTED', 'SUSPENDED']);
});

test('what somebody relies on cannot be changed by its owner', () => {
  expect(Object.values(BusinessStatus).filter(isMendable)).toEqual(['DRAFT', 'RETURNED']);
});
