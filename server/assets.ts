import { existsSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { fileHeaders } from './fileHeaders';

const FOLDER = 'build/client/assets';

/**
 * What the build made, named by its contents: it never changes. Where the browser reads brotli it gets what the build
 * compressed (`vite/brotli.ts`).
 */
export function assets(): RequestHandler {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER, { recursive: true }) : [];
  const compressed = new Set(files.map((file) => `/${file}`));
  return Router()
    .use((request, response, next) => {
      if (!compressed.has(`${request.path}.br`)) return next();
      response.vary('Accept-Encoding');
      if (!request.acceptsEncodings('br')) return next();
      response.type(extname(request.path)).set('Content-Encoding', 'br');
      request.url = `${request.path}.br`;
      next();
    })
    .use(
      express.static(FOLDER, {
        immutable: true,
        maxAge: '1y',
        etag: false,
        lastModified: false,
        index: false,
        redirect: false,
        setHeaders: fileHeaders,
      }),
    );
}
