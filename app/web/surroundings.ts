import type { AppLoadContext } from '@remix-run/node';
import { rootCategories } from '../domain/catalog';
import { config } from '../platform/config';

/** What the shells around every page show. */
export async function surroundings({ visitor }: AppLoadContext) {
  const [person, categories] = await Promise.all([visitor.signedIn(), rootCategories()]);
  return {
    isDemo: config.SEPUCUK_MODE === 'demo',
    contact: config.CONTACT,
    origin: config.APP_ORIGIN,
    visitor: person ? { name: person.name, hasOffice: person.staffRoles.length > 0 } : null,
    cartCount: 0,
    categories: categories.map(({ slug, name, nameEn }) => ({
      to: `/kategori/${slug}`,
      name: visitor.language === 'en' ? nameEn : name,
    })),
  };
}

export type Surroundings = Awaited<ReturnType<typeof surroundings>>;
