import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import type { VariantRow } from '../../../domain/catalog';
import { Badge } from '../../../ui/Badge';
import { Icon } from '../../../ui/Icon';
import { m } from '../../../words/generated/messages';
import type { BadRow, RowField } from './saveRows';

type RowProps = { row: SerializeFrom<VariantRow>; bad: BadRow | undefined };

/** A variant: what it is, and its three figures. Beside each stands, unseen, what it was when the page was made. */
export function Row({ row, bad }: RowProps) {
  const { id, productId, name, variant, price, onHand, reserved, lowAt } = row;
  const goods = [name, variant].filter(Boolean).join(', ');
  const stored: Record<RowField, string> = {
    price: price.toLocaleString('id-ID'),
    onHand: String(onHand),
    lowAt: lowAt === null ? '' : String(lowAt),
  };
  const figure = (field: RowField, label: string) => (
    <Figure
      id={id}
      field={field}
      label={label}
      goods={goods}
      value={bad?.typed[field] ?? stored[field]}
      error={bad?.errors[field]}
    />
  );
  return (
    <li className="stock-row">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name={`seenPrice:${id}`} value={stored.price} />
      <input type="hidden" name={`seenOnHand:${id}`} value={stored.onHand} />
      <input type="hidden" name={`seenLowAt:${id}`} value={stored.lowAt} />
      <div className="stock-row-name">
        <Link to={`/studio/produk/${productId}/stok?varian=${id}`} className="strong">
          {name}
        </Link>
        {variant && <span>{variant}</span>}
        <Left available={onHand - reserved} reserved={reserved} lowAt={lowAt} />
      </div>
      {figure('price', m.stock_table_price())}
      {figure('onHand', m.stock_table_onHand())}
      {figure('lowAt', m.stock_table_lowAt())}
    </li>
  );
}

function Left({ available, reserved, lowAt }: { available: number; reserved: number; lowAt: number | null }) {
  const isLow = available <= (lowAt ?? 0);
  return (
    <span className="row">
      {reserved > 0 && <span className="hint">{m.stock_table_reserved({ pieces: reserved })}</span>}
      {isLow && (
        <Badge tone={available > 0 ? 'kunyit' : 'merah'}>
          {available > 0 ? m.catalog_products_low({ pieces: available }) : m.catalog_products_gone()}
        </Badge>
      )}
    </span>
  );
}

type FigureProps = {
  id: string;
  field: RowField;
  label: string;
  goods: string;
  value: string;
  error: string | undefined;
};

/** The goods are named to whoever hears the field and does not see its row. */
function Figure({ id, field, label, goods, value, error }: FigureProps) {
  const inputId = `${field}-${id}`;
  return (
    <div className="stock-figure">
      <label htmlFor={inputId}>
        <span aria-hidden="true">{label}</span>
        <span className="unseen">{m.stock_table_of({ field: label, goods })}</span>
      </label>
      <input
        id={inputId}
        className="input"
        name={`${field}:${id}`}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={15}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${inputId}-error` : undefined}
      />
      {error && (
        <p className="field-error" id={`${inputId}-error`}>
          <Icon name="problem" />
          {error}
        </p>
      )}
    </div>
  );
}
