import { z } from 'zod';

const LONGEST = 1500; // characters: more than twenty phrases of sixty

/** What staff do with synonyms. What is wrong with the phrases themselves the domain says. */
export const SynonymDeed = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('remove'), id: z.uuid() }),
  z.object({
    intent: z.literal('save'),
    id: z.uuid().optional(),
    phrases: z.string().max(LONGEST).default(''),
  }),
]);
