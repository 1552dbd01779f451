import type { FeedGoods } from '../../../domain/discovery';
import { addressIn } from '../../../ui/address';
import { pictureSource } from '../../../ui/pictureSource';
import { origin } from '../../../web/crawlers';
import { element } from '../../../web/xmlFile';
import { googleCategories } from './googleCategories';

/** What the specification of Merchant Center allows (support.google.com/merchants/answer/7052112; from memory, to be read again). */
const LONGEST = { title: 150, description: 5_000, brand: 70, pictures: 10 };

type Variant = FeedGoods['variants'][number];
type Locale = 'id' | 'en';

/** One item for each variant, as they have prices and stock of their own; what they share names the group. */
export function itemsOf(goods: FeedGoods, locale: Locale): string[] {
  return goods.variants.map((variant) => {
    const facts = [...named(goods, variant, locale), ...offered(variant), ...classed(goods, locale)];
    return `<item>${facts.map(([name, value]) => element(`g:${name}`, value)).join('')}</item>\n`;
  });
}

type Facts = [name: string, value: string][];

function named(
  { id, slug, name, description, pictures, variants }: FeedGoods,
  variant: Variant,
  locale: Locale,
): Facts {
  const title = variant.name ? `${name}, ${variant.name}` : name;
  const path = variants.length > 1 ? `/produk/${slug}?varian=${variant.id}` : `/produk/${slug}`;
  const [first, ...others] = pictures.map((picture) => {
    const { src, webp } = pictureSource({ ...picture, hasAvif: false });
    return `${origin}${src}-${webp.at(-1)}.webp`;
  });
  return [
    ['id', variant.id],
    ...(variants.length > 1 ? ([['item_group_id', id]] as Facts) : []),
    ['title', cut(title, LONGEST.title)],
    ['description', cut(description || title, LONGEST.description)],
    ['link', addressIn(locale, origin, path)],
    ...(first ? ([['image_link', first]] as Facts) : []),
    ...others.slice(0, LONGEST.pictures).map((address): [string, string] => ['additional_image_link', address]),
  ];
}

function offered({ price, isToBeHad, grams, size, colour }: Variant): Facts {
  return [
    ['price', `${price} IDR`],
    ['availability', isToBeHad ? 'in_stock' : 'out_of_stock'],
    ['condition', 'new'],
    ['shipping_weight', `${grams} g`],
    ...(size ? ([['size', cut(size, 100)]] as Facts) : []),
    ...(colour ? ([['color', cut(colour, 100)]] as Facts) : []),
  ];
}

function classed({ maker, categories }: FeedGoods, locale: Locale): Facts {
  const google = googleCategories[categories.at(-1)?.slug ?? ''];
  const path = categories.map(({ name, nameEn }) => (locale === 'en' ? nameEn : name)).join(' > ');
  return [
    ['brand', cut(maker, LONGEST.brand)],
    ['identifier_exists', 'no'],
    ['product_type', path],
    ...(google ? ([['google_product_category', String(google)]] as Facts) : []),
  ];
}

/** By whole signs, so that none is left in halves. */
function cut(text: string, most: number): string {
  const signs = [...text];
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : text;
}
