/** A row of shipping as it stands in the form, as text. `key` tells rows apart while they come and go. */
export type TypedRate = Record<(typeof columns)[number], string>;

/** The form of a shop as it was typed. */
export type TypedShop = {
  name: string;
  slug: string;
  story: string;
  phone: string;
  cashLimit: string;
  rates: TypedRate[];
};

const columns = [
  'key',
  'service',
  'regencyCode',
  'districtCode',
  'first',
  'next',
  'daysMin',
  'daysMax',
  'takesCash',
] as const;

/** One more than a shop may have, so that too many are noticed; whoever sends thousands gets no thousands back. */
const MOST_ROWS = 101;

/** Takes from a sent form what belongs to a shop; each row sends each of its fields once, in the order of the rows. */
export function readTyped(form: FormData): TypedShop {
  const text = (name: string) => asText(form.get(name));
  const values = columns.map((name) => [name, form.getAll(`rate-${name}`).map(asText)] as const);
  const count = Math.min(MOST_ROWS, Math.max(...values.map(([, column]) => column.length)));
  const rates = Array.from({ length: count }, (_, row) => {
    return Object.fromEntries(values.map(([name, column]) => [name, column[row] ?? ''])) as TypedRate;
  });
  const cashLimit = text('cashLimit');
  return { name: text('name'), slug: text('slug'), story: text('story'), phone: text('phone'), cashLimit, rates };
}

function asText(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim() : '';
}

type Stored = Record<'service', string> &
  Record<'regencyCode' | 'districtCode', string | null> &
  Record<'first' | 'next' | 'daysMin' | 'daysMax', number> & { takesCash?: boolean };

/** A row to be shown in the form: stored under its id, or new. */
export function typedRate({ regencyCode, districtCode, ...rate }: Stored, key: string): TypedRate {
  return {
    key,
    service: rate.service,
    regencyCode: regencyCode ?? '',
    districtCode: districtCode ?? '',
    first: dotted(rate.first),
    next: dotted(rate.next),
    daysMin: String(rate.daysMin),
    daysMax: String(rate.daysMax),
    takesCash: rate.takesCash ? 'on' : '',
  };
}

/** As people in Jambi write it: 20.000. */
export function dotted(rupiah: number): string {
  return new Intl.NumberFormat('id-ID').format(rupiah);
}
