/** Why nothing was changed, and at which line that is to be told. */
export type CartAnswer = { say?: string; variantId?: string; voucher?: { say: string; code: string } };
