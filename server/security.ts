import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { config } from '../app/platform/config';

/** Headers on every answer, errors too. Inline scripts run only with this request's nonce; inline styles not at all. */
export function security({ isDevelopment }: { isDevelopment: boolean }): RequestHandler[] {
  const makeNonce: RequestHandler = (_, response, next) => {
    response.locals.nonce = randomBytes(16).toString('base64');
    next();
  };
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: [
          "'self'",
          (_, response) => `'nonce-${(response as { locals?: { nonce?: string } }).locals?.nonce}'`,
          "'strict-dynamic'",
        ],
        // Vite puts styles into the page while one works on them.
        styleSrc: isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        connectSrc: isDevelopment ? ["'self'", 'ws:'] : ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        // Where a form is answered with the gateway's page, the browser asks whether it may go there (CSP 3, form-action).
        formAction: config.gateway ? ["'self'", config.CHECKOUT_ORIGIN, config.CONNECT_ORIGIN] : ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(config.isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: config.isHttps ? { maxAge: 63_072_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
  });
  return [makeNonce, headers];
}
