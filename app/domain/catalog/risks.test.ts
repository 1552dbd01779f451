import { expect, test } from 'vitest';
import type { ListingDetails } from './listingDetails';
import { risksOf, type Standing } from './risks';

const basket: ListingDetails = {
  name: 'Keranjang pandan',
  description: 'Muat belanja sepasar.',
  category: { slug: 'anyaman-pandan', name: 'Anyaman pandan', nameEn: 'Pandan weaving', foodKind: 'NONE' },
  halal: 'NOT_FOOD',
  permits: [],
  ...{ ingredients: '', allergens: '', netContent: '', shelfLife: '', storage: '' },
  maker: { id: 'sari', name: 'Sari' },
  madeIn: { code: '15.01', name: 'Kerinci', isCity: false },
  materials: 'Pandan rawa',
  photos: ['a'],
  variants: [{ name: '', price: 85_000 }],
};
const coffee: ListingDetails = {
  ...basket,
  category: { slug: 'kopi-bubuk', name: 'Kopi bubuk', nameEn: 'Ground coffee', foodKind: 'PACKED' },
  halal: 'CERTIFIED',
  permits: [{ kind: 'PIRT', number: '210150101900128', expiresOn: '2028-05-31' }],
};
const known: Standing = { isShopKnown: true, wasApproved: false, hadBadge: false, isWanted: true };
const approved: Standing = { ...known, wasApproved: true };
const otherPermit = [{ kind: 'PIRT', number: '210150101900133', expiresOn: '2033-05-31' }];
const otherDay = [{ ...coffee.permits[0]!, expiresOn: '2028-06-30' }];

const held = (why: 'FIRST_OF_SHOP' | 'FOOD') => [{ why, holds: true }];
const seen = (why: 'FOOD' | 'ORIGIN') => [{ why, holds: false }];

test.each([
  ['goods of a shop that is known', undefined, basket, known, []],
  ['the first goods of a shop', undefined, basket, { ...known, isShopKnown: false }, held('FIRST_OF_SHOP')],
  ['first goods that are food ask once', undefined, coffee, { ...known, isShopKnown: false }, held('FIRST_OF_SHOP')],
  ['food', undefined, coffee, known, held('FOOD')],
  ['a draft of food that nobody wants to show', undefined, coffee, { ...known, isWanted: false }, []],
  ['food that was approved before is shown again', undefined, coffee, approved, []],
  ['another price, name and photo', coffee, { ...coffee, name: 'Kopi', photos: ['b'], variants: [] }, approved, []],
  ['no longer halal', coffee, { ...coffee, halal: 'NOT_HALAL' }, approved, seen('FOOD')],
  ['another permit', coffee, { ...coffee, permits: otherPermit }, approved, seen('FOOD')],
  ['the day of a permit put right', coffee, { ...coffee, permits: otherDay }, approved, []],
  ['other ingredients', coffee, { ...coffee, ingredients: 'Kopi, jagung' }, approved, seen('FOOD')],
  ['other allergens', coffee, { ...coffee, allergens: 'Kacang' }, approved, seen('FOOD')],
  ['food that becomes cloth', coffee, basket, approved, []],
  ['a basket that becomes food', basket, coffee, approved, held('FOOD')],
  ['other materials without a badge', basket, { ...basket, materials: 'Rotan' }, approved, []],
  [
    'other materials with a badge',
    basket,
    { ...basket, materials: 'Rotan' },
    { ...approved, hadBadge: true },
    seen('ORIGIN'),
  ],
  [
    'another maker of food with a badge',
    coffee,
    { ...coffee, maker: { id: 'budi', name: 'Budi' } },
    { ...approved, hadBadge: true },
    seen('ORIGIN'),
  ],
] as [string, ListingDetails | undefined, ListingDetails, Standing, unknown[]][])(
  '%s',
  (_, before, after, at, risks) => {
    expect(risksOf(before, after, at)).toEqual(risks);
  },
);
