import type { DemoVariant } from './types';

/** What a variant is called: its name, or its size, colour and flavour; '' where it is the only one. */
export function nameOf({ name, size, colour, flavour }: DemoVariant): string {
  return name ?? [size, colour, flavour].filter(Boolean).join(', ');
}
