import type { Method } from './fees';

/** What the payment page offers: a card pays at once, a virtual account when the bank has told. */
export const PAYMENT_METHODS: Method[] = ['card', 'id_bank_transfer'];
