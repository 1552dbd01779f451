import type { ReactNode } from 'react';
import type { VoucherKind } from '../../prisma/generated/enums';
import { m } from '../words/generated/messages';
import { Card } from './Card';
import { CopyText } from './CopyText';
import { voucherTakes } from './voucherTerms';

type VoucherCardProps = {
  voucher: {
    code: string;
    title: string;
    kind: VoucherKind;
    value: number;
    most: number | null;
    minimum: number;
  };
  /** Where it stands. */
  status?: ReactNode;
  children: ReactNode;
};

/** A voucher as a slip of paper: its code, what it is called, what it takes off; below that, whatever the place adds. */
export function VoucherCard({ voucher, status, children }: VoucherCardProps) {
  const { code, title, ...what } = voucher;
  return (
    <Card as="li">
      <div className="row row-spread">
        <CopyText text={code} label={m.vouchers_copy({ code })} />
        {status}
      </div>
      <div>
        <p className="strong long-words">{title}</p>
        <p>{voucherTakes(what)}</p>
      </div>
      {children}
    </Card>
  );
}
