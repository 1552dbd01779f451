import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { MoneyField } from '../../../ui/MoneyField';
import { NumberField } from '../../../ui/NumberField';
import { rupiah } from '../../../ui/rupiah';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { ShopErrors } from './schema';
import type { TypedRate } from './typed';

export type Place = { code: string; name: string; districts: { code: string; name: string }[] };

type RateRowProps = { rate: TypedRate; row: number; place: Place | undefined; errors: ShopErrors };

/** One place that the shop sends to: closed a line to read, open the fields to change it. New and wrong rows stand open. */
export function RateRow({ rate, row, place, errors }: RateRowProps) {
  const [shown, setShown] = useState(rate);
  const isNew = rate.key.startsWith('new-');
  const line = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isNew) line.current?.focus(); // whoever asked for it fills it in next
  }, [isNew]);
  const field = (name: keyof TypedRate) => {
    const id = `rates-${row}-${name}`;
    return { name: `rate-${name}`, id, defaultValue: rate[name], error: errors[id] };
  };
  const isWrong = Object.keys(errors).some((id) => id.startsWith(`rates-${row}-`));
  const before = row > 0 ? `#tarif-${row - 1}` : '#tarif';
  const districts = place?.districts ?? [];
  const district = districts.find(({ code }) => code === shown.districtCode);
  const name = place ? [district?.name, place.name].filter(Boolean).join(', ') : m.shops_rate_elsewhere();

  return (
    <details
      className="rate"
      id={`tarif-${row}`}
      open={isWrong || isNew}
      onToggle={(event) => setShown(readRow(event, rate))}
    >
      <summary ref={line}>
        <span className="strong">{name}</span>
        <span className="hint">{inOneLine(shown)}</span>
      </summary>
      <div className="rate-fields">
        <input type="hidden" name="rate-key" value={rate.key} />
        <input type="hidden" name="rate-regencyCode" value={rate.regencyCode} />
        {place ? (
          <SelectField
            label={m.shops_rate_district()}
            options={districts.map(({ code, name }) => ({ value: code, label: name }))}
            nothing={m.shops_rate_all_districts()}
            required={false}
            {...field('districtCode')}
          />
        ) : (
          <input type="hidden" name="rate-districtCode" value="" />
        )}
        <TextField label={m.shops_rate_service()} maxLength={40} {...field('service')} />
        <MoneyField label={m.shops_rate_first()} hint={m.shops_rate_first_hint()} {...field('first')} />
        <MoneyField label={m.shops_rate_next()} hint={m.shops_rate_next_hint()} {...field('next')} />
        <NumberField
          label={m.shops_rate_days_min()}
          hint={m.shops_rate_days_hint()}
          min={0}
          max={60}
          {...field('daysMin')}
        />
        <NumberField label={m.shops_rate_days_max()} min={0} max={60} {...field('daysMax')} />
        <SelectField
          label={m.shops_rate_cash()}
          options={[{ value: 'on', label: m.shops_rate_cash_yes() }]}
          nothing={m.shops_rate_cash_no()}
          required={false}
          {...field('takesCash')}
        />
        <Button kind="quiet" name="deed" value={`remove:${row}`} formNoValidate formAction={before}>
          <Icon name="remove" />
          {m.shops_rate_remove()}
          <span className="unseen">: {name}</span>
        </Button>
      </div>
    </details>
  );
}

/** What stands in the fields now, so that the closed line tells it. */
function readRow({ currentTarget }: SyntheticEvent<HTMLDetailsElement>, rate: TypedRate): TypedRate {
  const fields = currentTarget.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name^="rate-"]');
  const typed = [...fields].map(({ name, value }) => [name.slice('rate-'.length), value]);
  return { ...rate, ...Object.fromEntries(typed) };
}

function inOneLine({ service, first, next, daysMin, daysMax }: TypedRate): string {
  const days = daysMin === daysMax ? daysMin : `${daysMin}–${daysMax}`;
  return m.shops_rate_line({ service, first: asRupiah(first), two: asRupiah(first, next), days });
}

/** What was typed, added up; a dash as long as one of them is missing. */
function asRupiah(...typed: string[]): string {
  const digits = typed.map((text) => text.replaceAll(/[^\d]/g, ''));
  return digits.every(Boolean) ? rupiah(digits.reduce((sum, text) => sum + Number(text), 0)) : '–';
}
