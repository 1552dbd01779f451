import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { dayInWib, daysLater } from '../../domain/calendar';
import { goodsToOffer, makeOffers, previewOffers } from '../../domain/offers';
import { Button, LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { PageHeader } from '../../ui/PageHeader';
import { TextField } from '../../ui/TextField';
import { requirePromoter } from '../../web/doors';
import { leaveNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { OfferForm } from './offers-page/OfferForm';
import { offerErrors, readTyped, wishOf } from './offers-page/readOffer';

export const meta: MetaFunction = () => [{ title: `${m.promotions_offer_new()} · Sepucuk` }];

const WEEK = 7; // days that are proposed

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requirePromoter(context);
  const text = (context.visitor.url.searchParams.get('q') ?? '').trim().slice(0, 100);
  const until = `${dayInWib(daysLater(new Date(), WEEK))}T23:59`;
  return json({ goods: await goodsToOffer(seller, text), text, until });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requirePromoter(context);
  const form = await readForm(request);
  const typed = readTyped(form);
  const read = wishOf(typed);
  if ('errors' in read) return json({ typed, errors: read.errors, looked: null }, 422);
  if (form.get('intent') !== 'make') {
    const answer = await previewOffers(seller, read.wish);
    if (!answer.ok) return json({ typed, errors: offerErrors(answer), looked: null }, 422);
    return json({ typed, errors: {}, looked: answer.offers });
  }
  const answer = await makeOffers(seller, read.wish);
  if (!answer.ok) return json({ typed, errors: offerErrors(answer), looked: null }, 422);
  leaveNote(context.visitor, answer.startsAt > new Date() ? 'planned' : 'begun');
  return redirect('/studio/promosi/diskon');
}

export default function NewOffer() {
  const { goods, text, until } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isEmpty = goods.length === 0 && !text;
  return (
    <div className="listing stack stack-l">
      <PageHeader
        title={m.promotions_offer_new()}
        crumbs={[
          { to: '/studio/promosi', name: m.promotions_back() },
          { to: '/studio/promosi/diskon', name: m.promotions_offers() },
        ]}
      />
      {isEmpty && (
        <Empty action={<LinkButton to="/studio/produk">{m.promotions_to_goods()}</LinkButton>}>
          {m.promotions_no_goods_yet()}
        </Empty>
      )}
      {(goods.length > FEW || text) && (
        <Form method="get" className="narrow-by">
          <TextField
            name="q"
            type="search"
            label={m.promotions_find()}
            defaultValue={text}
            required={false}
            maxLength={100}
          />
          <Button kind="secondary">{m.promotions_find_do()}</Button>
        </Form>
      )}
      {!isEmpty && goods.length === 0 && <p>{m.promotions_find_none()}</p>}
      {goods.length > 0 && <OfferForm goods={goods} until={until} answer={answer} />}
    </div>
  );
}

/** So many are found by looking. */
const FEW = 8;
