import { parseWithZod } from '@conform-to/zod/v4';
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
  type TypedResponse,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { acceptPrices, changeQuantity, fitCart, MOST_PIECES, readCart } from '../../domain/carts';
import { LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { putInCart, shopperOf } from '../../web/cart';
import { safePath } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import type { Visitor } from '../../web/visitor';
import { m } from '../../words/generated/messages';
import type { CartAnswer } from './cart/answer';
import { CartParcel } from './cart/CartParcel';
import { CartSum } from './cart/CartSum';

export const meta: MetaFunction = () => [
  { title: `${m.carts_title()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ context: { visitor } }: LoaderFunctionArgs) {
  const shopper = await shopperOf(visitor);
  const cart = shopper ? await readCart(shopper) : null;
  return json({ cart, most: MOST_PIECES, note: takeNote(visitor, ['cart-added', 'cart-removed', 'cart-fitted']) });
}

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
    z.object({ intent: z.literal('accept-prices') }),
    z.object({ intent: z.literal('fit') }),
  ],
  { error: () => m.carts_unreadable() },
);
type Deed = z.infer<typeof Deed>;

const refusals = {
  'not-found': { status: 404, say: m.carts_not_found },
  'sold-out': { status: 409, say: m.carts_just_sold_out },
};

export async function action({
  request,
  context: { visitor },
}: ActionFunctionArgs): Promise<TypedResponse<CartAnswer>> {
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') {
    const [say = m.carts_unreadable()] = Object.values(form.error ?? {}).flatMap((errors) => errors ?? []);
    return json({ say, variantId: asText(form.payload.variantId) }, 422);
  }
  if (form.value.intent !== 'add') return change(visitor, form.value);

  const answer = await putInCart(visitor, form.value);
  if (!answer.ok) {
    const { status, say } = refusals[answer.why];
    return json({ say: say() }, status);
  }
  leaveNote(visitor, 'cart-added', { name: answer.name });
  return redirect(safePath(form.value.kembali, visitor.url.origin, '/keranjang'));
}

/** Whoever has no cart has nothing to change in it. */
async function change(visitor: Visitor, deed: Exclude<Deed, { intent: 'add' }>) {
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

const notes = { 'cart-added': m.carts_added, 'cart-removed': m.carts_removed, 'cart-fitted': m.carts_fitted };

export default function Cart() {
  const { cart, note } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const variantIds = cart?.parcels.flatMap((parcel) => parcel.lines.map((line) => line.variantId)) ?? [];
  const isOfALine = refusal?.variantId !== undefined && variantIds.includes(refusal.variantId);

  return (
    <div className="stack stack-l">
      <PageHeader title={m.carts_title()} />
      {note && <Notice tone="done">{notes[note.code]({ name: String(note.values.name ?? '') })}</Notice>}
      {refusal && !isOfALine && <Notice tone="error">{refusal.say}</Notice>}
      {cart && variantIds.length > 0 ? (
        <div className="split">
          <div className="stack">
            {cart.parcels.map((parcel) => (
              <CartParcel key={parcel.shopId} parcel={parcel} />
            ))}
          </div>
          <CartSum cart={cart} />
        </div>
      ) : (
        <Empty motif="durian-pecah" action={<LinkButton to="/">{m.carts_browse()}</LinkButton>}>
          {m.carts_empty()}
        </Empty>
      )}
    </div>
  );
}
