import type { PermitKind } from '../../../prisma/generated/enums';
import type { Advice, Look } from '../messages';
import { DAYS_TO_RENEW, ENOUGH } from './enough';

export type LookedAt = {
  productId: string;
  goods: string;
  visits: number;
  photos: number;
  /** Characters of the description. */
  told: number;
  /** Dearer than three quarters of the shops of its category. */
  isDear: boolean;
};

/** What is known of a shop on a Monday morning. */
export type Facts = {
  /** Of the goods with the oldest question that waits, and how many wait in all. */
  question?: { goods: string; count: number };
  /** The permit that ends first. */
  permit?: { permit: PermitKind; number: string; until: string; daysLeft: number; goods: string; productId: string };
  /** Goods that are sold out and that most people wish for. */
  wished?: { goods: string; productId: string; count: number };
  /** What was looked for on the market and not found, the most frequent first. */
  misses: { text: string; count: number }[];
  /**
   * What the shop makes: the first word of each name (in Indonesian the noun) and the words of the categories. Cloth with a
   * motif called durian is near to no "dodol durian".
   */
  words: ReadonlySet<string>;
  /** The regency from which most people have its goods in the cart and to which it does not send. */
  unreached?: { place: string; count: number };
  /** Goods that nobody bought, the most looked at first. */
  looked: LookedAt[];
  sendsEverywhere: boolean;
  hasSoldAtStall: boolean;
  daysOpen: number;
  visits: number;
};

/** Fewer could be one person: of wishes and carts nothing is said below it, and of searches it would be chance. */
export const LEAST = 3;
const VISITS_THAT_TELL = 30;
const DAYS_TO_SETTLE = 14;
/** Words that say nothing of what goods are. */
const LIGHT = new Set([
  'jambi',
  'khas',
  'asli',
  'murah',
  'enak',
  'untuk',
  'dari',
  'oleh',
  'yang',
  'dengan',
  'paket',
  'and',
  'from',
  'with',
]);

type Rule = (facts: Facts) => Advice | undefined;

/** What is worth most stands first: a buyer who waits, what would stop sales, what people want already, and then what helps to be found. */
const rules: readonly Rule[] = [
  ({ question }) => question && { kind: 'answer-question', ...question },
  ({ permit }) => {
    if (!permit || permit.daysLeft > DAYS_TO_RENEW) return undefined;
    const { daysLeft, ...values } = permit;
    return { kind: 'renew-permit', ...values };
  },
  ({ wished }) => (wished && wished.count >= LEAST ? { kind: 'wished-again', ...wished } : undefined),
  ({ misses, words }) => {
    const miss = misses.find(({ text, count }) => count >= LEAST && isNear(text, words));
    return miss && { kind: 'looked-for', ...miss };
  },
  ({ unreached }) => (unreached && unreached.count >= LEAST ? { kind: 'freight-missing', ...unreached } : undefined),
  ({ looked, sendsEverywhere }) => {
    const goods = looked.find(({ visits }) => visits >= VISITS_THAT_TELL);
    if (!goods) return undefined;
    const { productId, visits } = goods;
    return {
      kind: 'looked-not-bought',
      goods: goods.goods,
      productId,
      visits,
      look: whereToLook(goods, sendsEverywhere),
    };
  },
  ({ hasSoldAtStall, daysOpen }) => (!hasSoldAtStall && daysOpen >= DAYS_TO_SETTLE ? { kind: 'try-stall' } : undefined),
  ({ visits }) => (visits < VISITS_THAT_TELL ? { kind: 'share-shop', visits } : undefined),
];

/** The most worthwhile that is not what was said last. @returns nothing where there is nothing to say */
export function chooseAdvice(facts: Facts, last: string | undefined): Advice | undefined {
  for (const rule of rules) {
    const advice = rule(facts);
    if (advice && advice.kind !== last) return advice;
  }
  return undefined;
}

/** What is looked for is near to what a shop makes where a word of it says what its goods are. */
function isNear(text: string, words: ReadonlySet<string>): boolean {
  return text.split(' ').some((word) => word.length >= 4 && !LIGHT.has(word) && words.has(word));
}

function whereToLook({ photos, told, isDear }: LookedAt, sendsEverywhere: boolean): Look {
  if (photos < ENOUGH.photos) return 'photo';
  if (!sendsEverywhere) return 'freight';
  if (isDear) return 'price';
  return told < ENOUGH.characters ? 'words' : 'photo';
}
