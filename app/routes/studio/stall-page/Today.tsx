import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { StallSale } from '../../../domain/stall';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { classes } from '../../../ui/classes';
import { DefinitionList } from '../../../ui/DefinitionList';
import { Money } from '../../../ui/Money';
import { StatusPill } from '../../../ui/StatusPill';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Props = { sales: SerializeFrom<StallSale>[]; sums: { CASH: number; QRIS: number } };

const methods = { CASH: m.stock_stall_CASH, QRIS: m.stock_stall_QRIS };

/** What was sold today, the latest first, and what came in. */
export function Today({ sales, sums }: Props) {
  return (
    <Card as="section" labelledBy="hari-ini">
      <h2 id="hari-ini">{m.stock_stall_today()}</h2>
      <DefinitionList
        sum
        facts={[
          { name: m.stock_stall_CASH(), value: <Money rupiah={sums.CASH} /> },
          { name: m.stock_stall_QRIS(), value: <Money rupiah={sums.QRIS} /> },
          { name: m.stock_stall_total(), value: <Money rupiah={sums.CASH + sums.QRIS} />, total: true },
        ]}
      />
      {sales.length === 0 && <p className="hint">{m.stock_stall_none()}</p>}
      <ol className="plain">
        {sales.map((sale) => (
          <Sale key={sale.id} {...sale} />
        ))}
      </ol>
    </Card>
  );
}

function Sale({ id, at, method, total, isUndone, lines }: Props['sales'][number]) {
  const clock = { timeZone: 'Asia/Jakarta', hour: '2-digit', minute: '2-digit' } as const;
  const time = new Intl.DateTimeFormat(getLocale(), clock).format(new Date(at));
  return (
    <li className={classes('stall-sale', isUndone && 'stall-undone')}>
      <div className="stall-words">
        <span className="strong">
          {time} · <Money rupiah={total} /> · {methods[method]()}
        </span>
        {lines.map(({ productName, variantName, quantity }) => {
          const goods = [productName, variantName].filter(Boolean).join(', ');
          return (
            <span key={goods} className="hint">
              {m.stock_stall_line({ quantity, goods })}
            </span>
          );
        })}
      </div>
      {isUndone ? (
        <StatusPill tone="ended">{m.stock_stall_is_undone()}</StatusPill>
      ) : (
        <Form method="post">
          <Button kind="quiet" name="deed" value={`undo:${id}`} aria-label={m.stock_stall_undo_of({ time })}>
            {m.stock_stall_undo()}
          </Button>
        </Form>
      )}
    </li>
  );
}
