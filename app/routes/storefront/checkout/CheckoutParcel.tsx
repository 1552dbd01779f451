import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import type { ParcelOffer } from '../../../domain/checkout';
import { Card } from '../../../ui/Card';
import { GoodsLine, GoodsLines } from '../../../ui/GoodsLine';
import { Icon } from '../../../ui/Icon';
import { Money } from '../../../ui/Money';
import { Notice } from '../../../ui/Notice';
import { pictureSource } from '../../../ui/pictureSource';
import { type Choice, RadioGroup } from '../../../ui/RadioGroup';
import { rupiah } from '../../../ui/rupiah';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';

type Parcel = SerializeFrom<ParcelOffer>;

type CheckoutParcelProps = {
  parcel: Parcel;
  /** Where it goes, once that is known. */
  district?: string;
  isAddressed: boolean;
  service?: string;
  note?: string;
  isQuoting: boolean;
  errors: { service: string[]; note: string[] };
};

/** What one shop sends: the goods, how they come and for how much, and a word to the shop. */
export function CheckoutParcel({
  parcel,
  district,
  isAddressed,
  service,
  note,
  isQuoting,
  errors,
}: CheckoutParcelProps) {
  const { shopId, shopName, shopSlug, lines } = parcel;
  return (
    <Card as="section" labelledBy={`toko-${shopId}`}>
      <h3 id={`toko-${shopId}`} className="shop-name">
        <Icon name="shop" />
        <Link to={`/toko/${shopSlug}`}>{shopName}</Link>
      </h3>
      <GoodsLines label={m.carts_lines_of({ shop: shopName })}>
        {lines.map((line) => (
          <Line key={line.variantId} line={line} />
        ))}
      </GoodsLines>
      <div className="card-part" aria-busy={isQuoting}>
        <Services
          parcel={parcel}
          district={district}
          isAddressed={isAddressed}
          service={service}
          errors={errors.service}
        />
      </div>
      <TextField
        name={`notes.${shopId}`}
        label={m.checkout_note()}
        defaultValue={note}
        error={errors.note}
        maxLength={300}
        autoComplete="off"
        optional
      />
    </Card>
  );
}

function Line({ line }: { line: Parcel['lines'][number] }) {
  const { productName, variantName, quantity, price, listPrice, priceBefore, picture, problem } = line;
  const detail = [variantName, m.checkout_pieces({ quantity, price: rupiah(price) })].filter(Boolean).join(' · ');
  return (
    <GoodsLine
      picture={picture && pictureSource(picture)}
      tint={picture?.tint}
      name={productName}
      detail={detail}
      amount={!problem && <Money rupiah={price * quantity} />}
    >
      {priceBefore !== undefined && !problem && (
        <p className="hint">{m.carts_price_changed({ before: rupiah(priceBefore), now: rupiah(listPrice) })}</p>
      )}
    </GoodsLine>
  );
}

type ServicesProps = Pick<CheckoutParcelProps, 'parcel' | 'district' | 'isAddressed' | 'service'> & {
  errors: string[];
};

function Services({ parcel, district, isAddressed, service = '', errors }: ServicesProps) {
  const { shopId, options } = parcel;
  if (options.length === 0 && !isAddressed) return <p className="hint">{m.checkout_shipping_unknown()}</p>;
  const isSent = options.some(({ place }) => !place);
  return (
    <>
      {isAddressed && !isSent && <NotSent parcel={parcel} district={district} />}
      {options.length > 0 && (
        <RadioGroup
          key={options.map((option) => option.service).join()}
          name={`services.${shopId}`}
          label={m.checkout_service()}
          defaultValue={service}
          error={errors}
          choices={[...(isAddressed ? [] : [toAddress()]), ...options.map(asChoice)]}
        />
      )}
    </>
  );
}

/** The shop does not send there; perhaps its goods can be picked up. */
function NotSent({ parcel, district = '' }: Pick<ServicesProps, 'parcel' | 'district'>) {
  const { shopId, shopName: shop, shopSlug, options } = parcel;
  if (options.length > 0) return <Notice tone="info">{m.checkout_pick_up_only({ shop, district })}</Notice>;
  return (
    <div id={`services.${shopId}`}>
      <Notice tone="error">
        <p>{m.checkout_not_shipped_to({ shop, district })}</p>
        <p>
          <Link to="/keranjang">{m.checkout_take_out()}</Link> · <Link to={`/toko/${shopSlug}`}>{shop}</Link>
        </p>
      </Notice>
    </div>
  );
}

/** Stands for every courier as long as it is not known where it goes. */
const toAddress = (): Choice => ({
  value: '',
  label: m.checkout_sent_home(),
  hint: m.checkout_sent_home_hint(),
});

function asChoice({ service, price, daysMin, daysMax, place }: Parcel['options'][number]): Choice {
  if (place)
    return {
      value: service,
      label: m.checkout_pick_up_at({ place: place.name }),
      hint: whenReady(place),
      aside: m.checkout_free(),
    };
  return {
    value: service,
    label: service,
    hint: daysMin === daysMax ? m.checkout_days({ days: daysMin }) : m.checkout_days_between({ daysMin, daysMax }),
    aside: price === 0 ? m.checkout_free() : <Money rupiah={price} />,
  };
}

type Place = NonNullable<Parcel['options'][number]['place']>;

function whenReady(place: Place): string {
  if (place.days === 0) return m.checkout_pick_up_today(place);
  return m.checkout_pick_up_ready(place);
}
