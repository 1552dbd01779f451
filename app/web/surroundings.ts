import type { AppLoadContext } from '@remix-run/node';
import { rootCategories } from '../domain/catalog';
import { config } from '../platform/config';
import { cartCountOf } from './cart';

/** What the shells around every page show. */
export async function surroundings({ visitor }: AppLoadContext) {
  const [person, categories, cartCount] = await Promise.all([
    visitor.signedIn(),
    rootCategories(),
    cartCountOf(visitor),
  ]);
  return {
    isDemo: config.SEPUCUK_MODE === 'demo',
    contact: config.CONTACT,
    origin: config.APP_ORIGIN,
    visitor: person ? { name: person.name, hasOffice: person.staffRoles.length > 0 } : null,
    cartCount,
    savesData: visitor.savesData,
    categories: categories.map(({ slug, name, nameEn }) => ({
      to: `/kategori/${slug}`,
      name: visitor.language === 'en' ? nameEn : name,
    })),
  };
}
