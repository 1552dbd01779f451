import type { RequestHandler } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { config } from '../app/platform/config';
import { calmPage } from './calmPage';

const reads = new RateLimiterMemory({ points: 1_000, duration: 60 });
const writes = new RateLimiterMemory({ points: 100, duration: 60 });

/** Coarse limits per address of the network, against a flood from one place; sign-in has finer ones of its own. */
export function limits(): RequestHandler {
  return (request, response, next) => {
    if (!config.LIMITS) return next();
    const limiter = request.method === 'POST' ? writes : reads;
    limiter.consume(request.ip ?? '').then(
      () => next(),
      ({ msBeforeNext = 60_000 }: { msBeforeNext?: number }) => {
        response.set('Retry-After', String(Math.ceil(msBeforeNext / 1000)));
        calmPage(request, response, 429);
      },
    );
  };
}
