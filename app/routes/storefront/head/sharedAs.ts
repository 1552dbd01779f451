import type { MetaDescriptor } from '@remix-run/node';
import { getLocale } from '../../../words/generated/runtime';

/** A picture of 1200 × 630 that stands for a page where it is shared: its path, and what it shows in words. */
export type SharePicture = { path: string; alt: string };

type Shared = { title: string; description: string; address: string; origin: string; picture?: SharePicture };

const territories = { id: 'id_ID', en: 'en_GB' } as const;

/** How a page looks where somebody shares it: Open Graph, which WhatsApp and Facebook read, and the little that X wants besides. */
export function sharedAs({ title, description, address, origin, picture }: Shared): MetaDescriptor[] {
  const { [getLocale()]: here, ...elsewhere } = territories;
  return [
    { property: 'og:site_name', content: 'Sepucuk' },
    { property: 'og:type', content: 'website' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:url', content: address },
    { property: 'og:locale', content: here },
    ...Object.values(elsewhere).map((content) => ({ property: 'og:locale:alternate', content })),
    ...(picture ? drawn(picture, origin) : mark(origin)),
  ];
}

function drawn({ path, alt }: SharePicture, origin: string): MetaDescriptor[] {
  return [
    { property: 'og:image', content: `${origin}${path}` },
    { property: 'og:image:type', content: 'image/jpeg' },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: alt },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

function mark(origin: string): MetaDescriptor[] {
  return [
    { property: 'og:image', content: `${origin}/icon-512.png` },
    { property: 'og:image:width', content: '512' },
    { property: 'og:image:height', content: '512' },
    { property: 'og:image:alt', content: 'Sepucuk' },
    { name: 'twitter:card', content: 'summary' },
  ];
}
