import type { SerializeFrom } from '@remix-run/node';
import type { OfferedVoucher, VoucherShown } from '../../../domain/vouchers';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { VoucherOffers } from './VoucherOffers';
import { VoucherSlip } from './VoucherSlip';
import { troubleWith } from './voucherWords';

type VoucherBoxProps = {
  vouchers: VoucherShown[];
  offered: SerializeFrom<OfferedVoucher>[];
  /** As typed, where it was refused. */
  code?: string;
  error?: string[];
};

/** The vouchers beside a cart: those in use, a field for another, and what anybody may use. It stands inside a form. */
export function VoucherBox({ vouchers, offered, code, error }: VoucherBoxProps) {
  const inUse = new Set(vouchers.map((voucher) => voucher.code));
  return (
    <div className="stack stack-s">
      {vouchers.length > 0 && (
        <ul className="plain stack stack-s">
          {vouchers.map((voucher) => (
            <InUse key={voucher.id} voucher={voucher} />
          ))}
        </ul>
      )}
      <div className="voucher-code">
        <TextField
          key={vouchers.map(({ id }) => id).join()}
          name="voucherCode"
          label={m.vouchers_code()}
          hint={m.vouchers_code_hint()}
          defaultValue={code}
          error={error}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required={false}
        />
        <Button kind="secondary" name="intent" value="voucher" formNoValidate>
          {m.vouchers_use()}
        </Button>
      </div>
      <VoucherOffers offered={offered.filter((voucher) => !inUse.has(voucher.code))} />
    </div>
  );
}

function InUse({ voucher }: { voucher: VoucherShown }) {
  const trouble = troubleWith(voucher);
  return (
    <VoucherSlip
      voucher={voucher}
      action={
        <Button kind="quiet" name="intent" value={`voucher-away:${voucher.id}`} formNoValidate>
          {m.vouchers_away()}
          <span className="unseen"> {voucher.code}</span>
        </Button>
      }
    >
      {trouble && (
        <p className="slip-trouble">
          <Icon name="info" />
          <span>{trouble}</span>
        </p>
      )}
    </VoucherSlip>
  );
}
