import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { CARDS_A_SHEET } from '../../web/priceCardsFile';
import { qrOf } from '../../web/qrPicture';
import { m } from '../../words/generated/messages';
import { ChooseCards } from './print-page/ChooseCards';
import { cardsOf, MOST_CARDS } from './print-page/cardsOf';
import { PriceCards } from './print-page/PriceCards';

export const meta: MetaFunction = () => [{ title: `${m.promotions_cards()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const { goods, printed, cards, isTooMany } = await cardsOf(context);
  const ids = printed.map(({ variantId }) => variantId);
  return json({
    goods: goods.map(({ variantId, name, variant, price }) => {
      return { variantId, name, variant, price, isChosen: ids.includes(variantId) };
    }),
    cards: cards.map((card, place) => ({ ...card, variantId: ids[place]!, qr: qrOf(card.address) })),
    sheets: Math.ceil(cards.length / CARDS_A_SHEET),
    pdf: `/studio/promosi/kartu-harga.pdf?${new URLSearchParams(ids.map((id) => ['kartu', id]))}`,
    most: isTooMany ? MOST_CARDS : null,
    isNoneChosen: cards.length === 0 && context.visitor.url.searchParams.has('susun'),
  });
}

/** Cards to be printed and cut, to stand beside goods on a table. */
export default function PriceCardsPage() {
  const { goods, cards, sheets, pdf, most, isNoneChosen } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-l">
      <div className="sheet-aside stack">
        <PageHeader
          title={m.promotions_cards()}
          lead={m.promotions_cards_about()}
          crumbs={[{ to: '/studio/promosi', name: m.promotions_back() }]}
        />
        {goods.length === 0 && (
          <Empty action={<LinkButton to="/studio/produk">{m.promotions_to_goods()}</LinkButton>}>
            {m.promotions_cards_closed()}
          </Empty>
        )}
        {most && <Notice tone="info">{m.promotions_cards_too_many({ most })}</Notice>}
        {cards.length > 0 && (
          <div className="stack stack-s">
            <p className="strong">{m.promotions_cards_count({ count: cards.length, sheets })}</p>
            <p className="hint">{m.promotions_print_hint()}</p>
            <div>
              <a className="button button-secondary" href={pdf}>
                <Icon name="print" />
                {m.promotions_pdf()}
              </a>
            </div>
          </div>
        )}
      </div>
      {cards.length > 0 && <PriceCards cards={cards} />}
      {isNoneChosen && <Notice tone="error">{m.promotions_cards_none()}</Notice>}
      {goods.length > 0 && <ChooseCards goods={goods} />}
    </div>
  );
}
