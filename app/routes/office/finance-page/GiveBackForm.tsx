import type { SubmissionResult } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import { Form, useNavigation } from '@remix-run/react';
import type { OrderToRefund } from '../../../domain/refunds';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { momentInJambi } from '../../../ui/day';
import { MoneyField } from '../../../ui/MoneyField';
import { OrderStatus } from '../../../ui/OrderStatus';
import { rupiah } from '../../../ui/rupiah';
import { TextArea } from '../../../ui/TextArea';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type GiveBackFormProps = { order: SerializeFrom<OrderToRefund>; answer?: SubmissionResult<string[]> };

/** How much of each line and of the freight goes back, and why. */
export function GiveBackForm({ order, answer }: GiveBackFormProps) {
  const { id, number, status, shopName, purchase, lines, shippingLeft, refunds } = order;
  const isBusy = useNavigation().state === 'submitting';
  const typed = (answer?.initialValue ?? {}) as { goods?: Record<string, string>; shipping?: string; note?: string };
  const errors = answer?.error ?? {};
  return (
    <Card as="section" raised labelledBy="pesanan">
      <div className="row row-spread">
        <h2 id="pesanan">{number}</h2>
        <OrderStatus status={status} />
      </div>
      <p className="hint">
        {shopName} · {m.payments_from({ buyer: purchase.buyerName })}
      </p>
      {refunds.map((refund) => (
        <p key={refund.id} className="hint">
          {m.payments_give_back_before({
            amount: rupiah(refund.amount),
            moment: momentInJambi(refund.openedAt, getLocale()),
          })}{' '}
          {refund.note}
        </p>
      ))}
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="orderId" value={id} />
        {lines.map(({ id: lineId, productName, variantName, quantity, left }) => (
          <MoneyField
            key={lineId}
            name={`goods.${lineId}`}
            label={`${[productName, variantName].filter(Boolean).join(', ')} × ${quantity}`}
            hint={m.payments_give_back_left({ amount: rupiah(left) })}
            defaultValue={typed.goods?.[lineId] ?? ''}
            error={errors[`goods.${lineId}`] ?? undefined}
            optional
          />
        ))}
        <MoneyField
          name="shipping"
          label={m.orders_shipping()}
          hint={m.payments_give_back_left({ amount: rupiah(shippingLeft) })}
          defaultValue={typed.shipping ?? ''}
          error={errors.shipping ?? undefined}
          optional
        />
        <TextArea
          name="note"
          label={m.payments_give_back_note()}
          hint={m.payments_give_back_note_hint()}
          defaultValue={typed.note ?? ''}
          error={errors.note ?? undefined}
          maxLength={300}
          rows={2}
        />
        <Button busy={isBusy}>{m.payments_give_back()}</Button>
      </Form>
    </Card>
  );
}
