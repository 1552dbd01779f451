import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { type CartShown, MOST_PIECES, readCart, type Shopper } from '../../domain/carts';
import { cartOff, offeredVouchers, vouchersOf } from '../../domain/vouchers';
import { LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { shopperOf } from '../../web/cart';
import { takeNote } from '../../web/flash';
import { m } from '../../words/generated/messages';
import { CartNote, cartNotes } from './cart/CartNote';
import { CartParcel } from './cart/CartParcel';
import { CartSum } from './cart/CartSum';
import { changeCart } from './cart/changeCart';
import { SavedLines } from './cart/SavedLines';
import { sayAway } from './goods/sayAway';

export const handle = { waitsForHand: true };

export const meta: MetaFunction = () => [
  { title: `${m.carts_title()} · Sepucuk` },
  { name: 'description', content: m.carts_meta() },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ context: { visitor } }: LoaderFunctionArgs) {
  const shopper = await shopperOf(visitor);
  const cart = shopper ? await readCart(shopper) : null;
  const vouchers = shopper && cart ? await vouchersBeside(shopper, cart) : null;
  return json({
    cart,
    away: cart ? sayWhoIsAway(cart) : {},
    vouchers,
    most: MOST_PIECES,
    note: takeNote(visitor, cartNotes),
  });
}

/** Of each shop on holiday, until when. */
function sayWhoIsAway({ parcels }: CartShown): Record<string, string> {
  return Object.fromEntries(parcels.flatMap(({ shopId, away }) => (away ? [[shopId, sayAway(away)]] : [])));
}

async function vouchersBeside(shopper: Shopper, { parcels }: CartShown) {
  const offered = await offeredVouchers(parcels.map(({ shopId }) => shopId));
  return { ...cartOff(await vouchersOf(shopper, {}, new Date()), parcels), offered };
}

export function action({ request, context: { visitor } }: ActionFunctionArgs) {
  return changeCart(request, visitor);
}

export default function Cart() {
  const { cart, away, vouchers, note } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const variantIds = cart?.parcels.flatMap((parcel) => parcel.lines.map((line) => line.variantId)) ?? [];
  const isOfALine = refusal?.variantId !== undefined && variantIds.includes(refusal.variantId);

  return (
    <div className="stack stack-l">
      <PageHeader title={m.carts_title()} />
      {note && <CartNote {...note} />}
      {refusal?.say && !isOfALine && <Notice tone="error">{refusal.say}</Notice>}
      {cart && variantIds.length > 0 ? (
        <div className="split">
          <div className="stack">
            {cart.parcels.map((parcel) => (
              <CartParcel key={parcel.shopId} parcel={parcel} away={away[parcel.shopId]} />
            ))}
          </div>
          <CartSum cart={cart} vouchers={vouchers} refused={refusal?.voucher} />
        </div>
      ) : (
        <Empty motif="durian-pecah" action={<LinkButton to="/">{m.carts_browse()}</LinkButton>}>
          {m.carts_empty()}
        </Empty>
      )}
      {cart && cart.saved.length > 0 && <SavedLines lines={cart.saved} />}
    </div>
  );
}
