import { CopyText } from '../../../ui/CopyText';
import { DefinitionList } from '../../../ui/DefinitionList';
import { Money } from '../../../ui/Money';
import { QrCode } from '../../../ui/QrCode';
import { m } from '../../../words/generated/messages';
import type { OrderShown } from './shown';

/** Where the money of one order goes, when each shop is paid itself. */
export function PayShop({ number, to }: { number: string; to: NonNullable<OrderShown['payTo']> }) {
  return (
    <div className="card-part stack stack-s">
      <h3>{m.orders_pay_shop()}</h3>
      {to.qr && <QrCode qr={to.qr} label={m.statements_qris_code()} />}
      <DefinitionList
        facts={[
          {
            name: m.orders_transfer_amount(),
            value: (
              <CopyText
                text={String(to.amount)}
                shown={<Money rupiah={to.amount} />}
                label={m.orders_transfer_amount()}
              />
            ),
          },
          { name: m.orders_transfer_bank(), value: <span className="strong">{to.bank}</span> },
          { name: m.orders_transfer_number(), value: <CopyText text={to.number} label={m.orders_transfer_number()} /> },
          { name: m.orders_transfer_holder(), value: <span className="strong">{to.holder}</span> },
          {
            name: m.orders_transfer_reference(),
            value: <CopyText text={number} label={m.orders_transfer_reference()} />,
          },
        ]}
      />
    </div>
  );
}
