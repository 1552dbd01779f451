import { join } from 'node:path';
import express, { type RequestHandler } from 'express';
import { config } from '../app/platform/config';
import { fileHeaders } from './fileHeaders';

/** Pictures that we encoded ourselves, named by their hash: they never change, and are never anything but pictures. */
export function media(): RequestHandler {
  return express.static(join(config.DATA_DIR, 'media'), {
    immutable: true,
    maxAge: '1y',
    // What never changes is never asked for again.
    etag: false,
    lastModified: false,
    index: false,
    redirect: false,
    setHeaders(response, path) {
      fileHeaders(response);
      if (path.endsWith('.avif')) response.type('image/avif'); // Express 4 does not know the ending yet
    },
  });
}
