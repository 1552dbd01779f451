import { type RequestHandler, Router } from 'express';
import { executeSql } from '../app/platform/db';

/** `/healthz`: the process lives. `/readyz`: it can also reach what it needs. */
export function health(): RequestHandler {
  return Router()
    .get('/healthz', (_, response) => void response.type('text').send('ok'))
    .get('/readyz', async (_, response) => {
      const isReady = await executeSql('select 1').then(
        () => true,
        () => false,
      );
      response
        .status(isReady ? 200 : 503)
        .set('Retry-After', '5')
        .type('text')
        .send(isReady ? 'ready' : 'no database');
    });
}
