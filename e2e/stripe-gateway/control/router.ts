import type { z } from 'zod';
import { Refusal } from '../errors';
import type { World } from '../world';

/** One lever of the control plane. */
export interface Lever {
  method: 'GET' | 'POST' | 'DELETE';
  pattern: RegExp;
  pull: (world: World, path: Record<string, string>, body: unknown) => unknown;
}

export function lever<Schema extends z.ZodType>(
  method: Lever['method'],
  path: string,
  schema: Schema,
  pull: (world: World, path: Record<string, string>, body: z.output<Schema>) => unknown,
): Lever {
  const pattern = new RegExp(`^/_ctl/${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
  return { method, pattern, pull: (world, names, body) => pull(world, names, parsed(schema, body)) };
}

function parsed<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new Refusal(400, result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
}
