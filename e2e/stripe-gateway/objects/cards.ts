/** What a card does when one pays with it. */
export type CardOutcome =
  | { kind: 'pays' | 'challenges'; brand: string; last4: string }
  | { kind: 'declines'; brand: string; last4: string; code: string; declineCode: string; message: string }
  | { kind: 'unreadable' };

interface TestCard {
  kind: 'pays' | 'challenges' | 'declines';
  brand: string;
  code?: string;
  declineCode?: string;
  message?: string;
}

/** Stripe's own test numbers, those of them that the tests need. */
const TEST_CARDS: Record<string, TestCard> = {
  '4242424242424242': { kind: 'pays', brand: 'visa' },
  '5555555555554444': { kind: 'pays', brand: 'mastercard' },
  '4000002500003155': { kind: 'challenges', brand: 'visa' },
  '4000000000000002': { kind: 'declines', brand: 'visa', declineCode: 'generic_decline' },
  '4000000000009995': {
    kind: 'declines',
    brand: 'visa',
    declineCode: 'insufficient_funds',
    message: 'Your card has insufficient funds.',
  },
  '4000000000000069': {
    kind: 'declines',
    brand: 'visa',
    code: 'expired_card',
    declineCode: 'expired_card',
    message: 'Your card has expired.',
  },
};

/** A real card is declined, as test mode does: this is no place for it. */
const LIVE_CARD: TestCard = {
  kind: 'declines',
  brand: 'unknown',
  declineCode: 'test_mode_live_card',
  message: 'Your card was declined. Your request was in test mode, but used a non test card.',
};

/** Judges a number; of it, only the last four digits leave this function. */
export function cardOutcome(number: string): CardOutcome {
  const digits = number.replace(/[\s-]/g, '');
  if (!/^\d{13,19}$/.test(digits) || !hasCheckDigit(digits)) return { kind: 'unreadable' };
  const { kind, brand, ...why } = TEST_CARDS[digits] ?? LIVE_CARD;
  const last4 = digits.slice(-4);
  if (kind !== 'declines') return { kind, brand, last4 };
  const { code = 'card_declined', declineCode = 'generic_decline', message = 'Your card was declined.' } = why;
  return { kind, brand, last4, code, declineCode, message };
}

/** ISO/IEC 7812: every second digit from the right is doubled, and the sum ends in zero. */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (const [place, digit] of [...digits].reverse().entries()) {
    const weighed = Number(digit) * (place % 2 === 1 ? 2 : 1);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}
