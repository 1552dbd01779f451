import type { LoaderFunctionArgs } from '@remix-run/node';
import { feedGoods } from '../../domain/discovery';
import { addressIn } from '../../ui/address';
import { origin } from '../../web/crawlers';
import { element, xmlFile } from '../../web/xmlFile';
import { m } from '../../words/generated/messages';
import { itemsOf } from './product-feed/items';

/** All goods for Google Merchant Center and whoever reads its format; with links to the pages in the language that is asked for. */
export async function loader({ context }: LoaderFunctionArgs) {
  const locale = context.visitor.url.searchParams.get('bahasa') === 'en' ? 'en' : 'id';
  return xmlFile({
    head: [
      '<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>',
      element('title', m.storefront_home_meta_title({}, { locale })),
      element('link', addressIn(locale, origin, '/')),
      element('description', m.storefront_home_meta({}, { locale })),
      '\n',
    ].join(''),
    parts: items(locale),
    foot: '</channel></rss>\n',
  });
}

async function* items(locale: 'id' | 'en') {
  for await (const goods of feedGoods()) yield goods.flatMap((one) => itemsOf(one, locale)).join('');
}
