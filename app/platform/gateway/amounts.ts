/** The gateway counts rupiah with two decimals, though nobody else does: Rp25.000 is 2500000 (docs.stripe.com/currencies). */
const SEN = 100;

/** @param rupiah whole, zero or more @returns what the gateway calls it */
export function toGatewayAmount(rupiah: number): number {
  if (!Number.isSafeInteger(rupiah) || rupiah < 0) throw new RangeError(`${rupiah} is not whole rupiah`);
  return rupiah * SEN;
}

/**
 * @param amount as the gateway says it
 * @returns whole rupiah
 * @throws RangeError for a part of a rupiah, which no amount of ours has: better no answer than a wrong one
 */
export function fromGatewayAmount(amount: number): number {
  if (!Number.isSafeInteger(amount) || amount % SEN !== 0) throw new RangeError(`${amount} is not whole rupiah`);
  return amount / SEN;
}
