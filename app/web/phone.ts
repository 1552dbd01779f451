import { z } from 'zod';
import { forgetBrowser, type Phone } from '../domain/pushes';
import type { Visitor } from './visitor';

/** Says to us which browser this is, also without script: when somebody signs out here, it is told nothing more. */
const NAME = 'ponsel';
const YEAR = 365 * 24 * 60 * 60; // seconds

/** Keeps in the browser which one it is, from when it asks to be told of orders. */
export function rememberPhone(visitor: Visitor, { id, token }: Phone) {
  visitor.setCookie(NAME, `${id}.${token}`, { maxAge: YEAR });
}

/** The id under which this browser is told; whether it still is, the list of a person's devices says. */
export function thisPhone(visitor: Visitor): string | undefined {
  return readPhone(visitor)?.id;
}

/**
 * This browser is told nothing more of whoever was told here: a phone that is shared shows nobody another's orders.
 *
 * @param unless whose it may stay
 */
export async function forgetPhone(visitor: Visitor, unless?: string) {
  const phone = readPhone(visitor);
  if (phone) await forgetBrowser(phone, unless);
  if (phone && !unless) visitor.setCookie(NAME, '', { maxAge: 0 });
}

function readPhone({ cookies }: Visitor): Phone | undefined {
  const [id, token] = (cookies.get(NAME) ?? '').split('.');
  return z.uuid().safeParse(id).success && id && token ? { id, token } : undefined;
}
