import type { ReactNode } from 'react';
import type { GoodsForStaff } from '../../../domain/listings';
import { dayInJambi } from '../../../ui/day';
import { Picture } from '../../../ui/Picture';
import { pictureSource } from '../../../ui/pictureSource';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

export type Details = GoodsForStaff['details'];
export type Pictures = GoodsForStaff['pictures'];
type Field = {
  name: () => string;
  show: (details: Details, pictures: Pictures) => ReactNode;
  of: (details: Details) => unknown;
};

const words = (name: () => string, of: (details: Details) => string): Field => ({ name, of, show: of });

const halal = {
  NOT_FOOD: m.listings_halal_NOT_FOOD,
  CERTIFIED: m.listings_halal_CERTIFIED,
  NOT_HALAL: m.listings_halal_NOT_HALAL,
};
const permits: Record<string, () => string> = {
  PIRT: m.listings_permit_PIRT,
  MD: m.listings_permit_MD,
  HALAL: m.listings_permit_HALAL,
  SNI: m.listings_permit_SNI,
  MEREK: m.listings_permit_MEREK,
};

/** What an officer reads of goods, what the law asks about first. `of` is what is compared. */
export const fields: Field[] = [
  words(m.listings_field_name, ({ name }) => name),
  words(m.listings_field_category, ({ category }) => (getLocale() === 'id' ? category.name : category.nameEn)),
  { name: m.listings_field_halal, of: (one) => one.halal, show: (one) => halal[one.halal]() },
  { name: m.listings_field_permits, of: (one) => one.permits, show: (one) => lines(one.permits.map(sayPermit)) },
  words(m.listings_field_ingredients, ({ ingredients }) => ingredients),
  words(m.listings_field_allergens, ({ allergens }) => allergens),
  words(m.listings_field_maker, ({ maker }) => maker.name),
  words(m.listings_field_made_in, ({ madeIn }) => (madeIn.isCity ? `Kota ${madeIn.name}` : madeIn.name)),
  words(m.listings_field_materials, ({ materials }) => materials),
  words(m.listings_field_description, ({ description }) => description),
  words(m.listings_field_net_content, ({ netContent }) => netContent),
  words(m.listings_field_shelf_life, ({ shelfLife }) => shelfLife),
  words(m.listings_field_storage, ({ storage }) => storage),
  { name: m.listings_field_variants, of: (one) => one.variants, show: (one) => lines(one.variants.map(sayVariant)) },
  { name: m.listings_field_photos, of: (one) => one.photos, show: showPhotos },
];

function sayPermit({ kind, number, expiresOn }: Details['permits'][number]): string {
  const permit = permits[kind]?.() ?? kind;
  if (!expiresOn) return m.listings_permit_open({ permit, number });
  return m.listings_permit_until({ permit, number, day: dayInJambi(expiresOn, getLocale()) });
}

function sayVariant({ name, price }: Details['variants'][number]): string {
  return [name, rupiah(price)].filter(Boolean).join(': ');
}

function lines(said: string[]): ReactNode {
  if (said.length === 0) return '';
  return (
    <ul className="plain">
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function showPhotos({ photos }: Details, pictures: Pictures): ReactNode {
  const found = photos.flatMap((hash) => pictures.find((picture) => picture.hash === hash) ?? []);
  if (found.length === 0) return '';
  return (
    <ul className="compare-photos">
      {found.map((picture, place) => (
        <li key={picture.hash}>
          <Picture
            source={pictureSource(picture)}
            tint={picture.tint}
            alt={`${m.listings_field_photos()} ${place + 1}`}
            sizes="160px"
          />
        </li>
      ))}
    </ul>
  );
}
