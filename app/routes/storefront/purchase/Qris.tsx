import type { SerializeFrom } from '@remix-run/node';
import type { ReactNode } from 'react';
import type { PurchaseShown } from '../../../domain/purchases';
import { Card } from '../../../ui/Card';
import { CopyText } from '../../../ui/CopyText';
import { DefinitionList } from '../../../ui/DefinitionList';
import { momentInJambi } from '../../../ui/day';
import { Money } from '../../../ui/Money';
import { QrCode, type QrDrawing } from '../../../ui/QrCode';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type QrisProps = { purchase: SerializeFrom<PurchaseShown>; qr: QrDrawing; children?: ReactNode };

/** What to scan, and how much to type: the code of the platform holds no amount. */
export function Qris({ purchase: { total, payBy, number }, qr, children }: QrisProps) {
  return (
    <Card as="section" raised labelledBy="bayar">
      <h2 id="bayar">{m.statements_qris_title()}</h2>
      {payBy && <p>{m.statements_qris_by({ moment: momentInJambi(payBy, getLocale()) })}</p>}
      <QrCode qr={qr} label={m.statements_qris_code()} />
      <p>{m.statements_qris_scan()}</p>
      <DefinitionList
        facts={[
          {
            name: m.statements_qris_amount(),
            value: (
              <CopyText text={String(total)} shown={<Money rupiah={total} />} label={m.statements_qris_amount()} />
            ),
          },
          { name: m.statements_qris_note(), value: <CopyText text={number} label={m.statements_qris_note()} /> },
        ]}
      />
      <p>{m.statements_qris_exact()}</p>
      <p className="hint">{m.orders_keep_address()}</p>
      {children}
    </Card>
  );
}
