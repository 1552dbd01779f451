import type { SerializeFrom } from '@remix-run/node';
import type { OfferedVoucher, VoucherShown } from '../../../domain/vouchers';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { VoucherOffers } from './VoucherOffers';
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
        optional
      />
      <Button kind="secondary" name="intent" value="voucher" formNoValidate>
        {m.vouchers_use()}
      </Button>
      <VoucherOffers offered={offered.filter((voucher) => !inUse.has(voucher.code))} />
    </div>
  );
}

function InUse({ voucher }: { voucher: VoucherShown }) {
  const { id, code, title, shopName } = voucher;
  const trouble = troubleWith(voucher);
  return (
    <li className="row row-spread">
      <div>
        <p>
          <span className="strong">{code}</span> · {title}{' '}
          <span className="hint">{shopName ? m.vouchers_of_shop({ shop: shopName }) : m.vouchers_of_platform()}</span>
        </p>
        {trouble && <p className="hint">{trouble}</p>}
      </div>
      <Button kind="quiet" name="intent" value={`voucher-away:${id}`} formNoValidate>
        {m.vouchers_take_away({ code })}
      </Button>
    </li>
  );
}
