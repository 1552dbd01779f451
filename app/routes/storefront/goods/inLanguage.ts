import type { CategoryName } from '../../../domain/catalog';
import { getLocale } from '../../../words/generated/runtime';

/** The name of a category in the reader's language. */
export function categoryName({ name, nameEn }: Pick<CategoryName, 'name' | 'nameEn'>): string {
  return getLocale() === 'en' ? nameEn : name;
}
