import type { ReturnKind, ReturnReason, ReturnStatus, Side } from '../../../prisma/generated/enums';

export type { ReturnKind, ReturnReason, ReturnStatus, Side };

type Step = { from: readonly ReturnStatus[]; to: ReturnStatus; by: Side };

/**
 * The life of a return, an exchange or a claim, from ASKED on. A step that is not written here cannot happen, and none can
 * once it has ended: an open one has a deadline (`dueBy`), one that has ended has none. REFUSED is open as long as the buyer
 * may still ask the office, and the end once the office has refused as well.
 */
export const returnSteps = {
  /** The goods come back first, then the money goes to the buyer. */
  agreeRefund: { from: ['ASKED'], to: 'AGREED', by: 'SHOP' },
  /** A new parcel goes to the buyer: at once, or when the goods have come back. */
  agreeParcel: { from: ['ASKED'], to: 'AGREED', by: 'SHOP' },
  /** The buyer keeps the goods, or has never had them, and gets money. */
  settle: { from: ['ASKED', 'AGREED'], to: 'SETTLED', by: 'SHOP' },
  refuse: { from: ['ASKED'], to: 'REFUSED', by: 'SHOP' },
  sendBack: { from: ['AGREED'], to: 'SENT_BACK', by: 'BUYER' },
  receiveBack: { from: ['SENT_BACK'], to: 'SETTLED', by: 'SHOP' },
  /** The new parcel is on its way. */
  sendNew: { from: ['AGREED', 'SENT_BACK'], to: 'SETTLED', by: 'SHOP' },
  /** What came back is not what was sent: the office decides. */
  object: { from: ['SENT_BACK'], to: 'WITH_STAFF', by: 'SHOP' },
  /** The shop refused, or its time has passed. */
  askStaff: { from: ['ASKED', 'AGREED', 'SENT_BACK', 'REFUSED'], to: 'WITH_STAFF', by: 'BUYER' },
  /** Neither shop nor buyer has said anything for long. */
  escalate: { from: ['ASKED', 'AGREED', 'SENT_BACK'], to: 'WITH_STAFF', by: 'CLOCK' },
  award: { from: ['WITH_STAFF'], to: 'SETTLED', by: 'STAFF' },
  /** For the buyer as well, once the goods have come back. */
  awardBack: { from: ['WITH_STAFF'], to: 'AGREED', by: 'STAFF' },
  reject: { from: ['WITH_STAFF'], to: 'REFUSED', by: 'STAFF' },
  withdraw: { from: ['ASKED', 'AGREED', 'REFUSED'], to: 'WITHDRAWN', by: 'BUYER' },
  /** The buyer's time has passed. */
  lapse: { from: ['AGREED', 'REFUSED'], to: 'WITHDRAWN', by: 'CLOCK' },
} as const satisfies Record<string, Step>;

export type ReturnStep = keyof typeof returnSteps;

/** Whose turn it is, as long as it is open. Where the goods do not come back, the shop's parcel is what is waited for. */
export function turnOf(status: ReturnStatus, shipsBack: boolean): Side | undefined {
  switch (status) {
    case 'ASKED':
    case 'SENT_BACK':
      return 'SHOP';
    case 'AGREED':
      return shipsBack ? 'BUYER' : 'SHOP';
    case 'REFUSED':
      return 'BUYER';
    case 'WITH_STAFF':
      return 'STAFF';
    case 'WITHDRAWN':
    case 'SETTLED':
      return undefined;
  }
}
