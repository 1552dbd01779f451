import { parseWithZod } from '@conform-to/zod/v4';
import { json, redirect, type TypedResponse } from '@remix-run/node';
import { z } from 'zod';
import { acceptPrices, changeQuantity, fitCart, MOST_PIECES, restore, saveForLater } from '../../../domain/carts';
import { putInAgain, putInCart, shopperOf } from '../../../web/cart';
import { safePath } from '../../../web/doors';
import { leaveNote } from '../../../web/flash';
import { readForm } from '../../../web/forms';
import type { Visitor } from '../../../web/visitor';
import { m } from '../../../words/generated/messages';
import { sayAway } from '../goods/sayAway';
import { changeVouchers } from '../vouchers/changeVouchers';
import type { CartAnswer } from './answer';

const variantId = z.uuid({ error: () => m.carts_not_found() });
const pieces = (least: number) => {
  const wrong = { error: () => m.carts_wrong_quantity({ most: MOST_PIECES }) };
  return z.int(wrong).min(least, wrong).max(MOST_PIECES, wrong);
};
const Deed = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('add'), variantId, quantity: pieces(1), kembali: z.string().optional() }),
    // `langkah` comes from − and +, and is added to what stands between them.
    z.object({ intent: z.literal('change'), variantId, quantity: pieces(0), langkah: z.literal([-1, 1]).optional() }),
    z.object({ intent: z.literal('remove'), variantId, name: z.string().max(300).optional() }),
    z.object({ intent: z.enum(['save', 'restore']), variantId, name: z.string().max(300).optional() }),
    z.object({ intent: z.literal('again'), code: z.string().max(40), number: z.string().max(40) }),
    z.object({ intent: z.literal('accept-prices') }),
    z.object({ intent: z.literal('fit') }),
  ],
  { error: () => m.carts_unreadable() },
);
/** Characters; a cookie holds about 4,000 bytes. */
const LONGEST_LIST = 300;

type Deed = z.infer<typeof Deed>;

const refusals = {
  'not-found': { status: 404, say: m.carts_not_found },
  'sold-out': { status: 409, say: m.carts_just_sold_out },
};

/** What the buttons of the cart ask for. All of them are plain forms. */
export async function changeCart(request: Request, visitor: Visitor): Promise<TypedResponse<CartAnswer>> {
  const sent = await readForm(request);
  if (String(sent.get('intent')).startsWith('voucher')) return changeVoucher(visitor, sent);
  const form = parseWithZod(sent, { schema: Deed });
  if (form.status !== 'success') {
    const [say = m.carts_unreadable()] = Object.values(form.error ?? {}).flatMap((errors) => errors ?? []);
    return json({ say, variantId: asText(form.payload.variantId) }, 422);
  }
  if (form.value.intent === 'again') return again(visitor, form.value);
  if (form.value.intent !== 'add') return change(visitor, form.value);

  const answer = await putInCart(visitor, form.value);
  if (!answer.ok) {
    if (answer.why === 'away') return json({ say: sayAway(answer.away) }, 409);
    const { status, say } = refusals[answer.why];
    return json({ say: say() }, status);
  }
  leaveNote(visitor, 'cart-added', { name: answer.name });
  return redirect(safePath(form.value.kembali, visitor.url.origin, '/keranjang'));
}

/** Says what went in, and what could not: the names as far as a note has room for them. */
async function again(visitor: Visitor, order: { code: string; number: string }): Promise<TypedResponse<CartAnswer>> {
  const answer = await putInAgain(visitor, order);
  if (!answer.ok) return json({ say: m.orders_not_found() }, 404);
  const { added, missing, fewer } = answer;
  leaveNote(visitor, 'cart-again', { added, missing: inShort(missing), fewer: inShort(fewer) });
  return redirect('/keranjang');
}

function inShort(names: string[]): string {
  const text = names.join('; ');
  return text.length > LONGEST_LIST ? `${text.slice(0, LONGEST_LIST)} …` : text;
}

async function changeVoucher(visitor: Visitor, sent: FormData) {
  const shopper = await shopperOf(visitor);
  const changed = shopper ? await changeVouchers(shopper, sent) : { say: m.vouchers_no_cart() };
  if (changed?.say) return json({ voucher: { say: changed.say, code: String(sent.get('voucherCode') ?? '') } }, 422);
  if (changed?.title) leaveNote(visitor, 'voucher-added', { name: changed.title });
  return redirect('/keranjang');
}

/** Whoever has no cart has nothing to change in it. */
async function change(visitor: Visitor, deed: Exclude<Deed, { intent: 'add' | 'again' }>) {
  const shopper = await shopperOf(visitor);
  if (!shopper) return redirect('/keranjang');
  switch (deed.intent) {
    case 'change': {
      const quantity = Math.min(MOST_PIECES, deed.quantity + (deed.langkah ?? 0));
      await changeQuantity(shopper, { variantId: deed.variantId, quantity });
      break;
    }
    case 'remove':
      await changeQuantity(shopper, { variantId: deed.variantId, quantity: 0 });
      if (deed.name) leaveNote(visitor, 'cart-removed', { name: deed.name });
      break;
    case 'save':
    case 'restore':
      await (deed.intent === 'save' ? saveForLater : restore)(shopper, deed.variantId);
      leaveNote(visitor, deed.intent === 'save' ? 'cart-saved' : 'cart-restored', { name: deed.name ?? '' });
      break;
    case 'accept-prices':
      await acceptPrices(shopper);
      break;
    case 'fit':
      await fitCart(shopper);
      leaveNote(visitor, 'cart-fitted');
  }
  return redirect('/keranjang');
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
