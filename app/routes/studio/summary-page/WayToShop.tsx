import type { NextStep } from '../../../domain/shops';
import { Stepper } from '../../../ui/Stepper';
import { m } from '../../../words/generated/messages';

const places: Partial<Record<NextStep['step'], number>> = {
  register: 0,
  send: 0,
  mend: 0,
  wait: 1,
  'open-shop': 2,
  'first-product': 3,
};

/** How far an owner has come until the shop can sell; nothing to show once it does. */
export function WayToShop({ step }: { step: NextStep['step'] }) {
  const here = places[step];
  if (here === undefined) return null;
  const names = [m.shops_step_register(), m.shops_step_verify(), m.shops_step_open(), m.shops_step_product()];
  return (
    <Stepper
      label={m.shops_steps()}
      steps={names.map((name, place) => ({
        name,
        state: place < here ? 'done' : place === here ? 'current' : 'upcoming',
      }))}
    />
  );
}
