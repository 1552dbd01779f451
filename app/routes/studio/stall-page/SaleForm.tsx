import type { SerializeFrom } from '@remix-run/node';
import { Form, useNavigation } from '@remix-run/react';
import { useState } from 'react';
import type { StallGoods } from '../../../domain/stall';
import { ActionBar } from '../../../ui/ActionBar';
import { Button } from '../../../ui/Button';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Money } from '../../../ui/Money';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { StallAnswer } from './deeds';
import { NoGoods } from './NoGoods';
import { priceOf, SaleLine } from './SaleLine';

type Props = { goods: SerializeFrom<StallGoods>[]; saleId: string; answer: StallAnswer | undefined };

/** Goods, how many, and how they were paid. Buttons travel like any other where there is no script, and with it answer at once. */
export function SaleForm({ goods, saleId, answer }: Props) {
  const deed = useNavigation().formData?.get('deed');
  const [pieces, setPieces] = useState<Record<string, string>>(answer?.pieces ?? {});
  const total = goods.reduce((sum, one) => sum + priceOf(one, pieces[one.id]), 0);
  const { errors = {}, search = '' } = answer ?? {};
  const problems = Object.entries(errors).map(([id, say]) => ({ href: hrefOf(id), say: sayOf(goods, id, say) }));
  return (
    <Form method="post" className="stack" noValidate>
      {/* Enter presses the first button of a form: it looks for goods, and never sells by accident. */}
      <button type="submit" name="deed" value="find" hidden tabIndex={-1}>
        {m.stock_stall_find()}
      </button>
      <ErrorSummary key={answer?.stamp} problems={problems} />
      <input type="hidden" name="saleId" value={saleId} />
      <div className="stock-find">
        <TextField
          name="cari"
          label={m.stock_stall_search()}
          type="search"
          defaultValue={search}
          maxLength={100}
          required={false}
        />
        <Button kind="secondary" name="deed" value="find" busy={deed === 'find'}>
          {m.stock_stall_find()}
        </Button>
      </div>
      {goods.length === 0 && <NoGoods isSearch={search !== ''} />}
      <ul className="plain stall-goods" aria-label={m.stock_stall_goods()}>
        {goods.map((one) => (
          <SaleLine
            key={one.id}
            goods={one}
            pieces={pieces[one.id] ?? '0'}
            error={errors[one.id]}
            onChange={(text) => setPieces((before) => ({ ...before, [one.id]: text }))}
          />
        ))}
      </ul>
      {goods.length > 0 && (
        <ActionBar>
          <p className="stall-total">
            {m.stock_stall_total()}
            <output>
              <Money rupiah={total} />
            </output>
          </p>
          {/* How it was paid is what one presses: a choice above the bar would be forgotten, and booked wrong. */}
          <Button name="deed" value="sell:CASH" busy={deed === 'sell:CASH'}>
            {m.stock_stall_sell_CASH()}
          </Button>
          <Button name="deed" value="sell:QRIS" busy={deed === 'sell:QRIS'}>
            {m.stock_stall_sell_QRIS()}
          </Button>
        </ActionBar>
      )}
    </Form>
  );
}

const hrefOf = (id: string) => (id === '' ? undefined : `#pieces-${id}`);

function sayOf(goods: Props['goods'], id: string, say: string): string {
  const one = goods.find((named) => named.id === id);
  return one ? `${[one.name, one.variant].filter(Boolean).join(', ')}: ${say}` : say;
}
