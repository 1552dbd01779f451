/** A thing as schema.org describes it, for machines: its builder holds it to the definitions there (`satisfies`). */
export type Described = { '@context': 'https://schema.org'; '@type': string };

/** What stands at the head of each. */
export const context = { '@context': 'https://schema.org' } as const;
