import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayTake, type OrderStatus, type OrderStep, orderSteps } from './states';

const steps = Object.keys(orderSteps) as OrderStep[];
const ends: OrderStatus[] = ['COMPLETED', 'CANCELLED', 'RETURNED'];
// A dispute of a card freezes the money and leaves the order where it is.
const never: OrderStatus = 'DISPUTED';

test('M12 nothing happens to an order that has ended', () => {
  for (const end of ['COMPLETED', 'RETURNED'] as const) expect(steps.filter((step) => mayTake(step, end))).toEqual([]);
  // But that its money came too late; then it begins anew, and only if no shop has seen it.
  expect(steps.filter((step) => mayTake(step, 'CANCELLED'))).toEqual(['revive']);
});

test('M12 every status can be reached by an order that was placed, and every order can end', () => {
  const reached = reachableFrom('AWAITING');
  expect([...reached].toSorted()).toEqual([
    'ACCEPTED',
    'AWAITING',
    'CANCELLED',
    'COMPLETED',
    'DELIVERED',
    'NEW',
    'PACKED',
    'RETURNED',
    'RETURN_REQUESTED',
    'SHIPPED',
  ]);
  expect(reached.has(never)).toBe(false);
  for (const status of reached) expect(ends.some((end) => reachableFrom(status).has(end))).toBe(true);
});

test('M12 no order is sent before it is paid or trusted to be, nor completed by anybody but the clock', () => {
  const path = fc.array(fc.constantFrom(...steps), { maxLength: 12 });
  fc.assert(
    fc.property(path, (walk) => {
      let status = 'AWAITING' as OrderStatus;
      const taken = walk.filter((step) => {
        if (!mayTake(step, status)) return false;
        status = orderSteps[step].to;
        return true;
      });
      if (status === 'SHIPPED' || status === 'COMPLETED')
        expect(taken.some((step) => step === 'pay' || step === 'begin')).toBe(true);
    }),
  );
  expect(steps.filter((step) => orderSteps[step].to === 'COMPLETED').map((step) => orderSteps[step].by)).toEqual([
    'clock',
  ]);
});

function reachableFrom(start: OrderStatus): Set<OrderStatus> {
  const reached = new Set([start]);
  for (const status of reached) for (const step of steps) if (mayTake(step, status)) reached.add(orderSteps[step].to);
  return reached;
}
