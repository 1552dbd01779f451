import type { Crumb } from '../../../ui/Breadcrumb';
import { m } from '../../../words/generated/messages';

/** Where every way begins. */
export function home(): Crumb {
  return { to: '/', name: m.storefront_home_crumb() };
}
