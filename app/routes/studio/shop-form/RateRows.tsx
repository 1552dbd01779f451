import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { SelectField } from '../../../ui/SelectField';
import { m } from '../../../words/generated/messages';
import { type Place, RateRow } from './RateRow';
import type { ShopErrors } from './schema';
import type { TypedRate } from './typed';

type Area = { code: string; name: string };
export type Destinations = { province: string | null; regencies: Area[] }[];

type RateRowsProps = { rates: TypedRate[]; places: Place[]; destinations: Destinations; errors: ShopErrors };

/** Where the shop sends to and for how much, and the buttons that add places. */
export function RateRows({ rates, places, destinations, errors }: RateRowsProps) {
  const placeOf = new Map(places.map((place) => [place.code, place]));
  const next = `#tarif-${rates.length}`;
  return (
    <div className="stack" id="tarif">
      <div className="stack stack-s">
        {rates.map((rate, row) => (
          <RateRow key={rate.key} rate={rate} row={row} place={placeOf.get(rate.regencyCode)} errors={errors} />
        ))}
      </div>
      <div className="rate-add">
        <SelectField
          label={m.shops_rate_add_place()}
          name="place"
          error={errors.place}
          required={false}
          options={[
            { value: 'elsewhere', label: m.shops_rate_elsewhere() },
            ...destinations.map(({ province, regencies }) => ({
              group: province ?? '',
              options: regencies.map(({ code, name }) => ({ value: code, label: name })),
            })),
          ]}
        />
        <Button kind="secondary" name="deed" value="add" formNoValidate formAction={next}>
          <Icon name="more" />
          {m.shops_rate_add()}
        </Button>
        <Button kind="quiet" name="deed" value="fill" formNoValidate formAction={next}>
          {m.shops_rate_fill()}
        </Button>
      </div>
    </div>
  );
}
