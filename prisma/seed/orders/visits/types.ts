import type { Regular } from '../regulars';

/** Stars, words ('' where only stars were given), and what the shop answered. */
export type Said = [stars: 1 | 2 | 3 | 4 | 5, words: string, answer?: string];

/** A purchase at one shop that was received long ago, with what its buyer says of the goods and of the shop. */
export type Visit = {
  shop: string;
  by: Regular;
  pays?: 'CARD';
  says?: Said;
  goods: [slug: string, variant: string, pieces: number, ...Said][];
};
