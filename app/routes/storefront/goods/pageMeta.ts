import type { MetaDescriptor } from '@remix-run/node';
import { m } from '../../../words/generated/messages';

/** What stands in the tab of a browser and in the results of a search engine. */
export function pageMeta(name: string, description?: string): MetaDescriptor[] {
  const title = { title: m.storefront_meta_title({ name }) };
  return description ? [title, { name: 'description', content: description }] : [title];
}
