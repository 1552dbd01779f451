import { createHmac, randomBytes } from 'node:crypto';

/**
 * The header that proves who sent a webhook. The time in it is the real one: whoever receives it measures its age,
 * and past orders of a demonstration would be refused otherwise. `v0` is there to be ignored, as in Stripe's test mode.
 */
export function sign(body: string, secret: string, seconds = Math.floor(Date.now() / 1000)): string {
  const proof = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${proof},v0=${randomBytes(32).toString('hex')}`;
}
