import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { OfferOfShop } from '../../../domain/offers';
import { Button } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { momentInJambi } from '../../../ui/day';
import { rupiah } from '../../../ui/rupiah';
import { StatusPill, type StatusTone } from '../../../ui/StatusPill';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Offer = SerializeFrom<OfferOfShop>;

const states: Record<Offer['state'], { tone: StatusTone; name: () => string }> = {
  running: { tone: 'active', name: m.promotions_state_running },
  coming: { tone: 'waiting', name: m.promotions_state_coming },
  over: { tone: 'done', name: m.promotions_state_over },
  'not-begun': { tone: 'ended', name: m.promotions_state_not_begun },
};

/** Lower prices with dates, a card for each product and time. */
export function OfferList({ offers }: { offers: Offer[] }) {
  return (
    <ul className="plain columns">
      {offers.map((offer) => (
        <li key={offer.variants[0]?.id} className="card">
          <OfferCard {...offer} />
        </li>
      ))}
    </ul>
  );
}

function OfferCard({ product, state, startsAt, endsAt, endedAt, variants }: Offer) {
  const { tone, name } = states[state];
  const at = (moment: string) => momentInJambi(moment, getLocale());
  return (
    <>
      <div className="row row-spread">
        <h3>{product.name}</h3>
        <StatusPill tone={tone}>{name()}</StatusPill>
      </div>
      <p className="hint">{m.promotions_from_until({ from: at(startsAt), until: at(endsAt) })}</p>
      <ul className="plain">
        {variants.map(({ id, name, price, priceBefore }) => (
          <li key={id}>
            {name && `${name}: `}
            {m.promotions_from_to({ before: rupiah(priceBefore), price: rupiah(price) })}
          </li>
        ))}
      </ul>
      {state === 'not-begun' && <p className="hint">{m.promotions_not_begun()}</p>}
      {state === 'over' && endedAt && endedAt < endsAt && (
        <p className="hint">{m.promotions_ended_at({ at: at(endedAt) })}</p>
      )}
      {endedAt === null && (
        <Stop
          ids={variants.map(({ id }) => id)}
          name={product.name}
          words={state === 'coming' ? cancelWords : stopWords}
        />
      )}
    </>
  );
}

/** One that has not begun is called off; its price has not changed yet. */
const stopWords = { ask: m.promotions_stop, say: m.promotions_stop_ask, do: m.promotions_stop_do };
const cancelWords = { ask: m.promotions_cancel, say: m.promotions_cancel_ask, do: m.promotions_cancel_do };

function Stop({ ids, name, words }: { ids: string[]; name: string; words: typeof stopWords }) {
  return (
    <Confirm
      ask={
        <>
          {words.ask()}
          <span className="unseen"> {name}</span>
        </>
      }
    >
      <Form method="post" className="stack stack-s">
        <p>{words.say({ name })}</p>
        {ids.map((id) => (
          <input key={id} type="hidden" name="id" value={id} />
        ))}
        <div>
          <Button kind="danger">
            {words.do()}
            <span className="unseen"> {name}</span>
          </Button>
        </div>
      </Form>
    </Confirm>
  );
}
