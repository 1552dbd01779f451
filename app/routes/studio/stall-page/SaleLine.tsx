import type { SerializeFrom } from '@remix-run/node';
import type { StallGoods } from '../../../domain/stall';
import { classes } from '../../../ui/classes';
import { Icon } from '../../../ui/Icon';
import { Money } from '../../../ui/Money';
import { m } from '../../../words/generated/messages';

type Goods = SerializeFrom<StallGoods>;

/** What so many of these cost, for the eye; what is written down the server reckons itself. */
export function priceOf({ price, tiers }: Goods, pieces = '0'): number {
  const quantity = /^\d{1,6}$/.test(pieces) ? Number(pieces) : 0;
  const reached = tiers.filter(({ from }) => from <= quantity).map((tier) => tier.price);
  return quantity * Math.min(price, ...reached);
}

type Props = { goods: Goods; pieces: string; error: string | undefined; onChange: (pieces: string) => void };

/** One thing, and how many of it: − and + under the thumb. */
export function SaleLine({ goods, pieces, error, onChange }: Props) {
  const { id, name, variant, price, available } = goods;
  const full = [name, variant].filter(Boolean).join(', ');
  const inputId = `pieces-${id}`;
  const count = Number(pieces) || 0;
  const step = (deed: 'less' | 'more', say: string) => (
    <button
      type="submit"
      name="deed"
      value={`${deed}:${id}`}
      disabled={deed === 'less' && count <= 0}
      onClick={(event) => {
        event.preventDefault();
        const next = Math.max(0, count + (deed === 'more' ? 1 : -1));
        const more = event.currentTarget.parentElement?.querySelector<HTMLElement>('button:last-of-type');
        if (next === 0) more?.focus(); // a button that rests keeps no focus
        onChange(String(next));
      }}
    >
      <Icon name={deed} />
      <span className="unseen">{say}</span>
    </button>
  );
  return (
    <li className={classes('stall-line', count > 0 && 'stall-line-chosen')}>
      <div className="stall-words">
        <span className="strong">{full}</span>
        <span className="hint">
          <Money rupiah={price} /> · {m.stock_stall_left({ pieces: available })}
        </span>
      </div>
      <div className="quantity-box">
        {step('less', m.stock_stall_less_of({ goods: full }))}
        <input
          id={inputId}
          name={`pieces:${id}`}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          aria-label={m.stock_stall_pieces_of({ goods: full })}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${inputId}-error` : undefined}
          value={pieces}
          onChange={(event) => onChange(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
        />
        {step('more', m.stock_stall_more_of({ goods: full }))}
      </div>
      {error && (
        <p className="field-error" id={`${inputId}-error`}>
          <Icon name="problem" />
          {error}
        </p>
      )}
    </li>
  );
}
