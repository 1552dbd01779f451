import type { MetaDescriptor } from '@remix-run/node';
import { missingMeta } from './publicMeta';

/** What the loader has made for the head of its page; without data the address leads nowhere. */
export function headOf({ data }: { data?: unknown }): MetaDescriptor[] {
  const head = (data as { head?: MetaDescriptor[] } | undefined)?.head;
  return head ?? missingMeta();
}
