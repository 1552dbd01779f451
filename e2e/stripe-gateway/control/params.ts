import { z } from 'zod';
import type { FaultKind } from '../faults';

export const clockParams = z.union([
  z.strictObject({ advance: z.number() }),
  z.strictObject({
    now: z.union([z.number(), z.iso.datetime({ offset: true }).transform((iso) => Date.parse(iso) / 1000)]),
  }),
  z.strictObject({ real: z.literal(true) }),
]);

export const faultParams = z.strictObject({
  fault: z.enum(['drop_before', 'drop_after', '500', '429', 'slow'] satisfies FaultKind[]),
  path: z.string().optional(),
  method: z.enum(['GET', 'POST']).optional(),
  times: z.number().int().positive().optional(),
  ms: z.number().int().positive().optional(),
});

export const payParams = z.strictObject({
  method: z.enum(['card', 'va']).default('card'),
  card: z.string().default('4242424242424242'),
  /** What the holder of a card that asks for consent answers. */
  consent: z.boolean().optional(),
});

const order = z.union([z.array(z.string()), z.literal('reverse')]);

export const flushParams = z.strictObject({ order: order.optional(), times: z.number().int().positive().optional() });
export const reorderParams = z.strictObject({ order });
export const sendParams = z.strictObject({ event: z.string() });
export const duplicateParams = z.strictObject({
  event: z.string().optional(),
  times: z.number().int().positive().default(1),
});

/** Either of those that wait (`event`, `types`, or all), or of those to come (`next`). */
export const dropParams = z.strictObject({
  event: z.string().optional(),
  types: z.array(z.string()).optional(),
  next: z.number().int().positive().optional(),
  type: z.string().optional(),
});

export const endpointParams = z.array(
  z.strictObject({ kind: z.enum(['snapshot', 'thin']).default('snapshot'), url: z.url(), secret: z.string() }),
);
