import { refuse } from '../errors';

/**
 * Rupiah have two decimals at Stripe: an amount of 100 is Rp1. The shop's minimum is what converts to
 * half a dollar, at a rate that stays the same so that a test knows it.
 */
const RUPIAH_PER_DOLLAR = 16_500;
const MINIMUM_DOLLARS = 0.5;

export function rupiah(amount: number): string {
  const whole = String(Math.abs(amount) / 100).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return `${amount < 0 ? '-' : ''}Rp${whole}`;
}

export function checkCurrency(currency: string, param: string) {
  if (currency.toLowerCase() === 'idr') return;
  throw refuse(`Invalid currency: ${currency}. This account accepts and settles idr only.`, { param });
}

export function checkPositive(amount: number, param = 'amount') {
  if (amount >= 1) return;
  throw refuse('This value must be greater than or equal to 1.', { code: 'parameter_invalid_integer', param });
}

export function checkMinimum(total: number) {
  const dollars = total / 100 / RUPIAH_PER_DOLLAR;
  if (dollars >= MINIMUM_DOLLARS) return;
  const message =
    `The Checkout Session's total amount must convert to at least 50 cents. ` +
    `${rupiah(total)} converts to approximately $${dollars.toFixed(2)}.`;
  throw refuse(message, { code: 'amount_too_small' });
}
