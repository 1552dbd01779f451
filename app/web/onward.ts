import { safePath } from './doors';
import type { Visitor } from './visitor';

/** Where somebody wanted to go before they were asked to sign in: `?lanjut=`, if it is a page of ours. */
export function onwardFrom({ url }: Visitor): string {
  return safePath(url.searchParams.get('lanjut'), url.origin, '/akun');
}

/** The address of another page on the way there. */
export function addressWith(path: string, { url }: Visitor): string {
  const onward = url.searchParams.get('lanjut');
  return onward ? `${path}?${new URLSearchParams({ lanjut: onward })}` : path;
}
