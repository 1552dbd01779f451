import type { SerializeFrom } from '@remix-run/node';
import type { GoodsToOffer } from '../../../domain/offers';
import { Badge } from '../../../ui/Badge';
import { momentInJambi } from '../../../ui/day';
import { Icon } from '../../../ui/Icon';
import { rupiah } from '../../../ui/rupiah';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { cutField } from './cutField';
import type { OfferAnswer, OfferErrors, Typed } from './readOffer';

type Goods = SerializeFrom<GoodsToOffer>;
type Looked = NonNullable<OfferAnswer['looked']>;
type PickGoodsProps = { goods: Goods[]; typed: Typed | undefined; errors: OfferErrors; looked: Looked };

/** Goods to be ticked, each variant with its price, the lowest of late, and a cut of its own. */
export function PickGoods({ goods, typed, errors, looked }: PickGoodsProps) {
  return (
    <fieldset className="pick-list" aria-describedby={errors.pilih ? 'pilih-error' : undefined}>
      <legend className="field-label">{m.promotions_which()}</legend>
      {errors.pilih && (
        <p className="field-error" id="pilih-error">
          <Icon name="problem" />
          {errors.pilih}
        </p>
      )}
      {goods.flatMap(({ name, isHidden, variants }) =>
        variants.map((variant) => (
          <Pick
            key={variant.id}
            {...variant}
            title={variant.name ? `${name}, ${variant.name}` : name}
            isHidden={isHidden}
            isChosen={typed?.chosen.includes(variant.id) ?? false}
            cut={typed?.cuts[variant.id] ?? ''}
            error={errors[cutField(variant.id)]}
            looked={looked.find(({ variantId }) => variantId === variant.id)}
          />
        )),
      )}
    </fieldset>
  );
}

type PickProps = Goods['variants'][number] & {
  title: string;
  isHidden: boolean;
  isChosen: boolean;
  cut: string;
  error: string | undefined;
  looked: Looked[number] | undefined;
};

function Pick({ id, title, price, lowest, offerUntil, isHidden, isChosen, cut, error, looked }: PickProps) {
  return (
    <div className="card pick-one">
      <label className="choice" htmlFor={`pilih-${id}`}>
        <input type="checkbox" id={`pilih-${id}`} name="pilih" value={id} defaultChecked={isChosen} />
        <span>{title}</span>
      </label>
      <p className="hint pick-price">
        <span>{m.promotions_price_now({ price: rupiah(price) })}</span>
        <span>{m.promotions_lowest({ price: rupiah(lowest) })}</span>
        {isHidden && <Badge>{m.promotions_hidden()}</Badge>}
        {offerUntil && <span>{m.promotions_runs_until({ at: momentInJambi(offerUntil, getLocale()) })}</span>}
      </p>
      {looked && (
        <p className="strong">
          {m.promotions_buyers_pay({ price: rupiah(looked.price), before: rupiah(looked.before) })}
        </p>
      )}
      <TextField
        name={cutField(id)}
        label={m.promotions_own_cut({ name: title })}
        hint={m.promotions_own_cut_hint()}
        error={error}
        defaultValue={cut}
        maxLength={20}
        autoComplete="off"
        optional
      />
    </div>
  );
}
