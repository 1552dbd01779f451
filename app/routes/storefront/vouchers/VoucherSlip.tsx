import type { ReactNode } from 'react';
import { m } from '../../../words/generated/messages';

type VoucherSlipProps = {
  voucher: { code: string; title: string; shopName: string | null };
  /** The button at its end. */
  action: ReactNode;
  children?: ReactNode;
};

/** A voucher in a list, with what can be done about it. */
export function VoucherSlip({ voucher: { code, title, shopName }, action, children }: VoucherSlipProps) {
  return (
    <li className="slip">
      <div className="slip-head">
        <span className="strong long-words">{code}</span>
        {action}
      </div>
      <p className="long-words">
        {title}{' '}
        <span className="hint">{shopName ? m.vouchers_of_shop({ shop: shopName }) : m.vouchers_of_platform()}</span>
      </p>
      {children}
    </li>
  );
}
