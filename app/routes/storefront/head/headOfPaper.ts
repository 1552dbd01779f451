import type { MetaDescriptor } from '@remix-run/node';
import { home } from './home';
import { publicHead } from './publicMeta';

/** The head of a page of words, which lies one step from the first page. */
export function headOfPaper(url: URL, name: string, description: string): MetaDescriptor[] {
  return publicHead(url, { name, description, crumbs: [home()] });
}
