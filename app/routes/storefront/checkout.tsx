import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react';
import { fitCart, type Shopper } from '../../domain/carts';
import { type NotPlaced, type PurchaseWish, placePurchase } from '../../domain/checkout';
import { openCheckout, takesCards, takesQris } from '../../domain/payments';
import { LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { PageHeader } from '../../ui/PageHeader';
import { rupiah } from '../../ui/rupiah';
import { shopperOf } from '../../web/cart';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { CheckoutForm } from './checkout/CheckoutForm';
import { bookOf, type CheckoutTable, keptIn, layTable, whatIsMissing } from './checkout/table';
import { voucherErrors } from './checkout/voucherErrors';
import { readCheckout, wishOf } from './checkout/wish';
import { changeVouchers } from './vouchers/changeVouchers';

export const meta: MetaFunction = () => [
  { title: `${m.checkout_title()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ context: { visitor } }: LoaderFunctionArgs) {
  const [shopper, person] = await Promise.all([shopperOf(visitor), visitor.signedIn()]);
  const buyer = { buyerName: person?.name, email: person?.email, phone: person?.phone };
  return json({
    table: await layTable(shopper),
    buyer,
    mayKeep: person !== undefined,
    checkoutKey: crypto.randomUUID(),
    takes: { cards: takesCards(), qris: takesQris() },
  });
}

/** The page that was filled in stays the same page: its key has to find the purchase again when it is sent twice (C2). */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, defaultShouldRevalidate }) =>
  formMethod === 'POST' ? false : defaultShouldRevalidate;

export async function action({ request, context: { visitor } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const shopper = await shopperOf(visitor);
  const intent = form.get('intent');
  const kept = keptIn(await bookOf(shopper), form.get('addressId'));
  const read = readCheckout(form, kept);
  const changed = shopper && (await changeVouchers(shopper, form));
  const errors = voucherErrors(changed, intent === 'pay');
  if (intent !== 'pay' || errors) return goOn(form, shopper, read, errors);
  const wish = read.status === 'success' ? wishOf(read.value, visitor.language, kept) : undefined;
  const answer = wish && shopper && (await placePurchase(shopper, wish));
  if (wish && answer?.ok) return redirect(await whereToPay(answer.code, wish.method));

  const table = await layTable(shopper, read.payload);
  const { status, say } = refusalOf(answer?.ok ? undefined : answer, table);
  const reply = read.reply({ fieldErrors: await whatIsMissing(table), formErrors: say });
  return json({ table, reply }, status);
}

/**
 * Everything but paying: asks what it costs now, puts the cart right. Nobody is corrected who has not finished.
 *
 * @param error what is to be said of vouchers, by field
 */
async function goOn(
  form: FormData,
  shopper: Shopper | undefined,
  read: ReturnType<typeof readCheckout>,
  error?: Record<string, string[]>,
) {
  if (shopper && form.get('intent') === 'fit') await fitCart(shopper);
  const reply = { initialValue: read.reply().initialValue, error };
  return json({ table: await layTable(shopper, read.payload), reply }, error ? 422 : 200);
}

/** A card is paid at the gateway's page. When that cannot be opened, the purchase's own page says so and tries again. */
async function whereToPay(code: string, method: PurchaseWish['method']): Promise<string> {
  const opened = method === 'CARD' ? await openCheckout(code) : undefined;
  return opened?.ok ? opened.url : `/belanja/${code}${opened ? '?bayar=gagal' : ''}`;
}

/** What is told of the whole form. Where a single field is at fault, the field tells it. */
function refusalOf(
  answer: NotPlaced | undefined,
  { offer, typed: { total: totalBefore = 0 } }: CheckoutTable,
): { status: number; say: string[] } {
  switch (answer?.why) {
    case 'total-changed': {
      const now = rupiah(answer.total);
      return {
        status: 409,
        say: [
          totalBefore
            ? m.checkout_total_changed({ before: rupiah(totalBefore), now })
            : m.checkout_total_known({ now }),
        ],
      };
    }
    case 'no-cash':
      return { status: 422, say: [m.checkout_no_cash({ shops: namesOf(answer.shopIds, offer) })] };
    case 'no-account':
      return { status: 409, say: [m.checkout_no_account({ shops: namesOf(answer.shopIds, offer) })] };
    case 'cash-off':
      return { status: 422, say: [m.checkout_cash_off()] };
    case 'voucher-gone':
      return { status: 409, say: [m.vouchers_gone()] };
    case 'not-buyable':
      return { status: 409, say: [m.checkout_not_buyable()] };
    case 'empty':
      return { status: 409, say: [m.checkout_empty()] };
    case 'too-much':
      return { status: 422, say: [m.checkout_too_much({ most: rupiah(answer.most) })] };
    default:
      return { status: 422, say: [] };
  }
}

function namesOf(shopIds: string[], offer: CheckoutTable['offer']): string {
  const parcels = offer?.parcels.filter(({ shopId }) => shopIds.includes(shopId)) ?? [];
  return parcels.map(({ shopName }) => shopName).join(', ');
}

export default function Checkout() {
  const { table, buyer, mayKeep, checkoutKey, takes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const latest = answer?.table ?? table;
  const hasGoods = latest.offer && latest.offer.parcels.length > 0;

  return (
    <div className="stack stack-l">
      <PageHeader title={m.checkout_title()} crumbs={[{ to: '/keranjang', name: m.carts_title() }]} />
      {hasGoods ? (
        <CheckoutForm
          table={latest}
          reply={answer?.reply}
          defaults={{ ...buyer, checkoutKey }}
          takes={takes}
          mayKeep={mayKeep}
        />
      ) : (
        <Empty motif="durian-pecah" action={<LinkButton to="/">{m.carts_browse()}</LinkButton>}>
          {m.checkout_empty()}
        </Empty>
      )}
    </div>
  );
}
