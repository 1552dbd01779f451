import type { SerializeFrom } from '@remix-run/node';
import type { readVoices } from './readVoices';

/** What is said about goods, as the page has it. */
export type VoicesShown = SerializeFrom<typeof readVoices>;
