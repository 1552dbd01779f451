import { expect, test } from 'vitest';
import { canTake, type ProductStatus, type ProductStep, productSteps } from './productStates';

const states: ProductStatus[] = ['DRAFT', 'LISTED', 'HIDDEN', 'ARCHIVED'];
const steps = Object.keys(productSteps) as ProductStep[];
const next = (state: ProductStatus) =>
  steps.filter((step) => canTake(step, state)).map((step) => productSteps[step].to);

function reachable(from: ProductStatus, found = new Set([from])): Set<ProductStatus> {
  for (const state of next(from)) if (!found.has(state)) reachable(state, found.add(state));
  return found;
}

test('M12 the life of goods: every state is reached, every life can end, what has ended stays', () => {
  expect([...reachable('DRAFT')].sort()).toEqual([...states].sort());
  for (const state of states) expect(reachable(state)).toContain('ARCHIVED');
  expect(next('ARCHIVED')).toEqual([]);
});

test('every step, from every state', () => {
  expect(steps.map((step) => [step, states.filter((state) => canTake(step, state))])).toEqual([
    ['list', ['DRAFT']],
    ['hide', ['LISTED']],
    ['show', ['HIDDEN']],
    ['archive', ['DRAFT', 'HIDDEN']],
  ]);
});
