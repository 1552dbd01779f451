import { z } from 'zod';
import { changeVariant, productLimits as limits, type NotChanged, type VariantChange } from '../../../domain/catalog';
import { rupiah } from '../../../ui/rupiah';
import type { Seller } from '../../../web/doors';
import { rupiahField } from '../../../web/rupiahField';
import { m } from '../../../words/generated/messages';
import { sayProblems } from '../product-form/problems';

const rowFields = ['price', 'onHand', 'lowAt'] as const;
export type RowField = (typeof rowFields)[number];

/** A row that was not saved: what was typed stays in it, with what is wrong. */
export type BadRow = { id: string; typed: Record<RowField, string>; errors: Partial<Record<RowField, string>> };

export type TableAnswer = { saved: number; bad: BadRow[]; stamp: number };

const whole = (most: number, say: () => string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,7}$/, { error: say })
    .transform(Number)
    .pipe(z.int().max(most, { error: say }));

const wrongPrice = { error: () => m.catalog_price_wrong() };

const Typed = z.object({
  price: rupiahField(wrongPrice).refine((price) => price >= 1 && price <= limits.price, wrongPrice),
  onHand: whole(limits.onHand, m.catalog_stock_wrong),
  lowAt: z
    .string()
    .trim()
    .transform((text) => text || null)
    .pipe(whole(limits.onHand, m.stock_low_wrong).nullable()),
});

/**
 * Saves each row for itself. An owner goes through forty rows on a phone, between two customers: one figure that is mistyped,
 * or one thing that was sold meanwhile, must not hold up the thirty-nine counts that are right. What could not be saved stays
 * as it was typed and says why, so that nothing has to be looked for.
 */
export async function saveRows(form: FormData, seller: Seller): Promise<TableAnswer> {
  const ids = [...new Set(form.getAll('id').map(String))].filter((id) => z.uuid().safeParse(id).success).slice(0, 100);
  const bad: BadRow[] = [];
  let saved = 0;
  for (const id of ids) {
    const row = readRow(form, id);
    if (!row.isChanged) continue;
    const errors = row.errors ?? (await saveRow(seller, id, row.change));
    if (errors) bad.push({ id, typed: row.typed, errors });
    else saved += 1;
  }
  return { saved, bad, stamp: Date.now() };
}

/** What was typed, against what stood there when the page was made: only what is another figure is a wish. */
function readRow(form: FormData, id: string) {
  const textOf = (name: string) => String(form.get(`${name}:${id}`) ?? '').trim();
  const typed = { price: textOf('price'), onHand: textOf('onHand'), lowAt: textOf('lowAt') };
  const seen = { price: textOf('seenPrice'), onHand: textOf('seenOnHand'), lowAt: textOf('seenLowAt') };
  const isChanged = rowFields.some((field) => typed[field] !== seen[field]);
  const [now, before] = [Typed.safeParse(typed), Typed.safeParse(seen)];
  if (!isChanged || !now.success) {
    const issues = now.error?.issues ?? [];
    const errors = Object.fromEntries(issues.map(({ path, message }) => [path[0], message])) as BadRow['errors'];
    return { typed, isChanged, errors, change: {} };
  }
  const change: VariantChange = {
    ...(typed.price !== seen.price && { price: now.data.price, seenPrice: before.data?.price }),
    ...(typed.onHand !== seen.onHand && { onHand: now.data.onHand, seenOnHand: before.data?.onHand }),
    ...(typed.lowAt !== seen.lowAt && { lowAt: now.data.lowAt }),
  };
  return { typed, isChanged, errors: undefined, change };
}

async function saveRow(
  seller: Seller,
  variantId: string,
  change: VariantChange,
): Promise<BadRow['errors'] | undefined> {
  const answer = await changeVariant(seller, { shopId: seller.shopId, variantId, ...change });
  return answer.ok ? undefined : sayFault(answer);
}

function sayFault(fault: NotChanged): BadRow['errors'] {
  switch (fault.why) {
    case 'stock-moved':
      return { onHand: m.catalog_problem_stock_moved({ pieces: fault.pieces }) };
    case 'below-reserved':
      return { onHand: m.catalog_problem_below_reserved({ pieces: fault.pieces }) };
    case 'price-moved':
      return { price: m.stock_table_price_moved({ price: rupiah(fault.price) }) };
    case 'wrong':
      return { price: sayProblems(fault.problems).join(' ') };
    default:
      return { price: m.stock_table_gone() };
  }
}
