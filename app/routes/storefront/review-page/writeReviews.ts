import type { Language } from '../../../../prisma/generated/enums';
import { type NotSaid, type purchaseToReview, reviewGoods, reviewShop, voiceLimits } from '../../../domain/reviews';
import { m } from '../../../words/generated/messages';
import { check, type Errors, isSaid, readTyped, type Typed } from './typed';

type Order = NonNullable<Awaited<ReturnType<typeof purchaseToReview>>>['orders'][number];

/** What the form is sent back with. */
export type Reply = { order: string; name: string; typed: Record<string, Typed>; errors: Errors };

/** The key of the fields about the shop. */
export const SHOP = 'toko';

/** Writes all that is said of one order, its goods and its shop. @returns what to send back where that cannot be done */
export async function writeReviews(
  form: FormData,
  { code, order, language }: { code: string; order: Order; language: Language },
): Promise<{ ok: true } | { ok: false; status: number; reply: Reply }> {
  const { name, typed, errors } = await readAll(form, order);
  const back = (status: number, errors: Errors) => ({
    ok: false as const,
    status,
    reply: { order: order.number, name, typed, errors },
  });
  if (Object.keys(errors).length > 0) return back(422, errors);

  for (const [key, { stars, text, photos }] of Object.entries(typed)) {
    if (!isSaid(typed[key]!)) continue;
    const words = { stars: Number(stars), text, name, language };
    const answer =
      key === SHOP
        ? await reviewShop({ code }, { ...words, orderId: order.id })
        : await reviewGoods({ code }, { ...words, photos, orderLineId: key });
    if (!answer.ok) return back(refusals[answer.why].status, { '': [refusals[answer.why].say()] });
  }
  return { ok: true };
}

const refusals: Record<NotSaid['why'], { status: number; say: () => string }> = {
  unreadable: { status: 422, say: m.voices_write_unreadable },
  'not-found': { status: 404, say: m.voices_write_not_found },
  'not-yet': { status: 409, say: m.voices_write_not_yet },
  'too-late': { status: 409, say: m.voices_write_too_late },
};

/** The fields of everything in this order that may still be said or changed; of others nothing is read. */
async function readAll(form: FormData, order: Order) {
  const errors: Errors = {};
  const sent = form.get('name');
  const name = typeof sent === 'string' ? sent.trim() : '';
  if (name === '' || name.length > voiceLimits.name) errors.name = [m.voices_write_name_wrong()];

  const open = [...order.lines.map(({ id, review }) => ({ key: id, review })), { key: SHOP, review: order.review }];
  const typed: Reply['typed'] = {};
  for (const { key, review } of open) {
    if (review && !review.isChangeable) continue;
    const one = await readTyped(form, key, errors);
    typed[key] = one;
    if (isSaid(one)) check(one, key, errors);
  }
  if (!Object.values(typed).some(isSaid)) errors[''] = [m.voices_write_nothing()];
  return { name, typed, errors };
}
