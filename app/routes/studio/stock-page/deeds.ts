import { z } from 'zod';
import { productLimits } from '../../../domain/catalog';
import { countStock, type NotCounted, setLowAt } from '../../../domain/stock';
import type { Seller } from '../../../web/doors';
import { m } from '../../../words/generated/messages';

const whole = (say: () => string) =>
  z
    .string({ error: say })
    .trim()
    .regex(/^\d{1,7}$/, { error: say })
    .transform(Number)
    .pipe(z.int().max(productLimits.onHand, { error: say }));

const Deed = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('count'),
    onHand: whole(m.catalog_stock_wrong),
    seenOnHand: whole(m.catalog_stock_wrong),
    note: z
      .string()
      .trim()
      .max(200, { error: () => m.stock_count_note_long() })
      .default(''),
  }),
  z.object({
    intent: z.literal('low'),
    lowAt: z
      .string()
      .trim()
      .transform((text) => text || null)
      .pipe(whole(m.stock_low_wrong).nullable()),
  }),
]);

type Field = 'onHand' | 'note' | 'lowAt';

/** What could not be done: the form comes back as it was typed. `stamp` tells answers apart. */
export type StockAnswer = { typed: Record<Field, string>; errors: Partial<Record<Field, string>>; stamp: number };

type Note = 'stock-counted' | 'stock-same' | 'stock-low' | 'stock-low-off';

/** Does with a variant's stock what the form says. */
export async function doDeed(sent: FormData, seller: Seller, variantId: string): Promise<{ note: Note } | StockAnswer> {
  const textOf = (name: string) => String(sent.get(name) ?? '');
  const reply = (errors: StockAnswer['errors']): StockAnswer => ({
    typed: { onHand: textOf('onHand'), note: textOf('note'), lowAt: textOf('lowAt') },
    errors,
    stamp: Date.now(),
  });
  const form = Deed.safeParse(Object.fromEntries([...sent].filter(([, value]) => typeof value === 'string')));
  if (!form.success) return reply(Object.fromEntries(form.error.issues.map(({ path, message }) => [path[0], message])));
  const deed = form.data;
  const goods = { shopId: seller.shopId, variantId };
  if (deed.intent === 'low') {
    const answer = await setLowAt(seller, { ...goods, lowAt: deed.lowAt });
    if (!answer.ok) return reply({ lowAt: m.stock_table_gone() });
    return { note: deed.lowAt === null ? 'stock-low-off' : 'stock-low' };
  }
  const { onHand, seenOnHand, note } = deed;
  const answer = await countStock(seller, { ...goods, onHand, seenOnHand, note });
  if (!answer.ok) return reply({ onHand: sayFault(answer) });
  return { note: answer.change === 0 ? 'stock-same' : 'stock-counted' };
}

function sayFault(fault: NotCounted): string {
  if (fault.why === 'stock-moved') return m.catalog_problem_stock_moved({ pieces: fault.pieces });
  return fault.why === 'below-reserved'
    ? m.catalog_problem_below_reserved({ pieces: fault.pieces })
    : m.stock_table_gone();
}
