import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { config } from './config';

const key = Buffer.from(config.DATA_KEY, 'hex');

/** Encrypts a text for the database: AES-256-GCM, a fresh nonce each time. @returns base64 of nonce, tag and text */
export function encrypt(text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** @throws when the text was altered, or encrypted with another key */
export function decrypt(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}
