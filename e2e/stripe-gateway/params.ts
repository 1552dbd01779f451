import { z } from 'zod';
import { Refusal } from './errors';

/** A whole number, which a form carries as digits and JSON as itself. */
export const whole = z.union(
  [
    z.number().int(),
    z
      .string()
      .regex(/^-?\d+$/)
      .transform(Number),
  ],
  'Invalid integer',
);
export const flag = z.union(
  [z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')],
  'Invalid boolean',
);
export const word = z.string().min(1, 'You passed an empty string').max(5000);
export const address = z.string().regex(/^https?:\/\//, 'Not a valid URL');
export const expand = z.array(z.string()).optional();

/** Up to fifty names with their values; nothing at all takes every one away. */
export const metadata = z
  .union([z.literal(''), z.record(z.string().max(40), z.string().max(500))])
  .refine((given) => Object.keys(given).length <= 50, 'Metadata can have at most 50 keys');

/** What metadata is after a change: names that come are set, and those that come empty are taken away. */
export function withMetadata(before: Record<string, string> | null, given: z.output<typeof metadata> | undefined) {
  if (given === '') return {};
  const named = Object.entries({ ...before, ...given }).filter(([, value]) => value !== '');
  return Object.fromEntries(named);
}

/** Seconds since 1970, exactly or as a window. */
const moment = z.union([
  whole.transform((second) => ({ gte: second, lte: second })),
  z.strictObject({ gt: whole.optional(), gte: whole.optional(), lt: whole.optional(), lte: whole.optional() }),
]);

/** What every list takes. */
export const paging = {
  limit: whole.optional(),
  starting_after: z.string().optional(),
  ending_before: z.string().optional(),
  created: moment.optional(),
  expand,
};

/** Reads parameters, or refuses them before any work has begun, with the words that Stripe uses. */
export function read<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw complaint(result.error.issues[0]!, given);
}

function complaint(issue: z.core.$ZodIssue, given: unknown): Refusal {
  if (issue.code === 'unrecognized_keys') {
    const param = named([...issue.path, issue.keys[0]!]);
    return new Refusal(400, `Received unknown parameter: ${param}`, { code: 'parameter_unknown', param });
  }
  const param = named(issue.path);
  if (valueAt(given, issue.path) === undefined) {
    return new Refusal(400, `Missing required param: ${param}.`, { code: 'parameter_missing', param });
  }
  const code = issue.message === 'Invalid integer' ? 'parameter_invalid_integer' : undefined;
  return new Refusal(400, `${issue.message}: ${param}`, { code, param });
}

function named([first, ...rest]: PropertyKey[]): string {
  return String(first ?? '') + rest.map((part) => `[${String(part)}]`).join('');
}

function valueAt(given: unknown, path: PropertyKey[]): unknown {
  return path.reduce((here: unknown, part) => (here as Record<PropertyKey, unknown> | undefined)?.[part], given);
}
