import type { SerializeFrom } from '@remix-run/node';
import { Form, useNavigation } from '@remix-run/react';
import type { PurchaseShown } from '../../../domain/purchases';
import { Button, LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Confirm } from '../../../ui/Confirm';
import { CopyText } from '../../../ui/CopyText';
import { DefinitionList } from '../../../ui/DefinitionList';
import { momentInJambi } from '../../../ui/day';
import { Money } from '../../../ui/Money';
import { Notice } from '../../../ui/Notice';
import type { QrDrawing } from '../../../ui/QrCode';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { Qris } from './Qris';

type WhatNowProps = {
  purchase: SerializeFrom<PurchaseShown>;
  /** Where the money goes, as long as it is awaited. */
  account?: { bank: string; number: string; holder: string };
  /** What to scan, where it is paid by QRIS. */
  qr?: QrDrawing;
};

/** The one thing to do now, or that there is nothing to do. */
export function WhatNow({ purchase, account, qr }: WhatNowProps) {
  switch (purchase.status) {
    case 'AWAITING_PAYMENT':
      if (purchase.moneyMode === 'DIRECT') return <Notice tone="info">{m.orders_now_direct()}</Notice>;
      if (purchase.method === 'CASH')
        return <Notice tone="info">{m.orders_now_cash({ amount: rupiah(purchase.total) })}</Notice>;
      if (qr)
        return (
          <Qris purchase={purchase} qr={qr}>
            {purchase.isCancellable && <Cancel />}
          </Qris>
        );
      return account ? <Transfer purchase={purchase} account={account} /> : <AtTheGateway purchase={purchase} />;
    case 'PROCESSING':
      return <Notice tone="info">{m.orders_now_processing()}</Notice>;
    case 'PAID':
      return <Notice tone="info">{m.orders_now_paid()}</Notice>;
    case 'EXPIRED':
      return <Over say={m.orders_now_expired()} />;
    case 'CANCELLED':
      return <Over say={m.orders_now_cancelled()} />;
  }
}

function Over({ say }: { say: string }) {
  return (
    <Notice tone="info">
      <div className="stack stack-s">
        <p>{say}</p>
        <div>
          <LinkButton to="/" kind="secondary">
            {m.carts_browse()}
          </LinkButton>
        </div>
      </div>
    </Notice>
  );
}

function Transfer({ purchase, account }: Required<Omit<WhatNowProps, 'qr'>>) {
  const { total, payBy, number, isCancellable } = purchase;
  const { bank, holder } = account;
  const digits = account.number.replaceAll(' ', '');
  return (
    <Card as="section" raised labelledBy="bayar">
      <h2 id="bayar">{m.orders_transfer()}</h2>
      {payBy && <p>{m.orders_transfer_by({ moment: momentInJambi(payBy, getLocale()) })}</p>}
      <DefinitionList
        facts={[
          {
            name: m.orders_transfer_amount(),
            value: (
              <CopyText text={String(total)} shown={<Money rupiah={total} />} label={m.orders_transfer_amount()} />
            ),
          },
          { name: m.orders_transfer_bank(), value: <span className="strong">{bank}</span> },
          {
            name: m.orders_transfer_number(),
            value: <CopyText text={digits} shown={account.number} label={m.orders_transfer_number()} />,
          },
          { name: m.orders_transfer_holder(), value: <span className="strong">{holder}</span> },
          {
            name: m.orders_transfer_reference(),
            value: <CopyText text={number} label={m.orders_transfer_reference()} />,
          },
        ]}
      />
      <p>{m.orders_transfer_exact()}</p>
      <p className="hint">{m.orders_keep_address()}</p>
      {isCancellable && <Cancel />}
    </Card>
  );
}

function AtTheGateway({ purchase }: Pick<WhatNowProps, 'purchase'>) {
  const { total, payBy, isCancellable } = purchase;
  const isBusy = useNavigation().formData?.get('intent') === 'pay';
  return (
    <Card as="section" raised labelledBy="bayar">
      <h2 id="bayar">{m.orders_card()}</h2>
      {payBy && <p>{m.orders_card_by({ moment: momentInJambi(payBy, getLocale()) })}</p>}
      <Form method="post" preventScrollReset className="row">
        <Button name="intent" value="pay" busy={isBusy}>
          {m.orders_card_pay({ amount: rupiah(total) })}
        </Button>
      </Form>
      <p className="hint">{m.orders_card_hint()}</p>
      <p className="hint">{m.orders_keep_address()}</p>
      {isCancellable && <Cancel />}
    </Card>
  );
}

function Cancel() {
  return (
    <Confirm ask={m.orders_cancel_purchase()}>
      <p>{m.orders_cancel_purchase_ask()}</p>
      <Form method="post" preventScrollReset>
        <Button kind="danger" name="intent" value="cancel-purchase">
          {m.orders_cancel_purchase_yes()}
        </Button>
      </Form>
    </Confirm>
  );
}
