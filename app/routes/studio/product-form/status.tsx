import type { ProductStatus } from '../../../domain/catalog';
import { StatusPill, type StatusTone } from '../../../ui/StatusPill';
import { m } from '../../../words/generated/messages';

const tones: Record<ProductStatus, StatusTone> = {
  DRAFT: 'waiting',
  LISTED: 'done',
  HIDDEN: 'ended',
  ARCHIVED: 'ended',
};

/** What the states of goods are called. */
export const productStatusNames = {
  DRAFT: m.catalog_status_DRAFT,
  LISTED: m.catalog_status_LISTED,
  HIDDEN: m.catalog_status_HIDDEN,
  ARCHIVED: m.catalog_status_ARCHIVED,
};

type ProductStatusProps = {
  status: ProductStatus;
  isTakenDown: boolean;
  /** Whether staff are looking at the goods, or have given them back. */
  look?: 'waits' | 'came-back' | null;
};

/** Where goods stand: seen by shoppers or not, and by whose decision. */
export function ProductStatusPill({ status, isTakenDown, look }: ProductStatusProps) {
  if (isTakenDown) return <StatusPill tone="problem">{m.catalog_status_taken_down()}</StatusPill>;
  if (look === 'came-back') return <StatusPill tone="problem">{m.listings_came_back()}</StatusPill>;
  if (look === 'waits' && status !== 'LISTED') return <StatusPill tone="waiting">{m.listings_waits()}</StatusPill>;
  return <StatusPill tone={tones[status]}>{productStatusNames[status]()}</StatusPill>;
}
