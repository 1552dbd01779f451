import express, { type RequestHandler } from 'express';
import { receiveEvent } from '../app/domain/payments';
import { log } from '../app/platform/log';

const LARGEST = 500_000; // bytes

/**
 * Where the gateway tells what happened. The only addresses that take what no page of ours has sent: the signature, which is
 * of the raw bytes, says who did. While our database is down the answer is 503, and the gateway tells it again (P14).
 */
export function webhooks(kind: 'whole' | 'thin' = 'whole'): RequestHandler[] {
  const receive: RequestHandler = async (request, response) => {
    if (request.method !== 'POST') return void response.status(405).set('Allow', 'POST').end();
    const raw = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
    try {
      const answer = await receiveEvent(raw, request.get('stripe-signature'), kind);
      response.status(answer === 'stored' ? 200 : 400).end();
    } catch (error) {
      log.error(error, 'a message of the gateway could not be stored');
      response.status(503).set('Retry-After', '60').end();
    }
  };
  return [express.raw({ type: () => true, limit: LARGEST }), receive];
}
