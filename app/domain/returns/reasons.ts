import type { ReturnKind, ReturnReason } from './states';

/** Which reasons each kind has. What came broken, wrong, spoilt or not at all is claimed, apart from what is given back. */
export const reasonsOf: Record<ReturnKind, readonly ReturnReason[]> = {
  GIVE_BACK: ['NOT_AS_DESCRIBED', 'DOES_NOT_FIT', 'CHANGED_MIND'],
  EXCHANGE: ['DOES_NOT_FIT', 'NOT_AS_DESCRIBED'],
  CLAIM: ['BROKEN', 'MISSING', 'WRONG_GOODS', 'EXPIRED'],
};

/** What cannot be judged unseen. */
export const needsPhoto: readonly ReturnReason[] = ['BROKEN', 'WRONG_GOODS'];

/** What is the buyer's own choice; then the freight of the way there stays paid. */
const ownChoice: readonly ReturnReason[] = ['DOES_NOT_FIT', 'CHANGED_MIND'];

/** Whether the freight of the way there goes back as well, when the whole order does. */
export const isShopsFault = (reason: ReturnReason) => !ownChoice.includes(reason);

export const MOST_PHOTOS = 5;
