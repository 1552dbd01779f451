type Named = { name?: string; size?: string; colour?: string; flavour?: string };

/** What a variant is called: its size, colour and flavour; where it has none of them the name that it was given. */
export function variantName({ name = '', size, colour, flavour }: Named): string {
  return [size, colour, flavour].filter(Boolean).join(', ') || name;
}
