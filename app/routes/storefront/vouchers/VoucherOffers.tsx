import type { SerializeFrom } from '@remix-run/node';
import type { OfferedVoucher } from '../../../domain/vouchers';
import { Button } from '../../../ui/Button';
import { voucherTerms } from '../../../ui/voucherTerms';
import { m } from '../../../words/generated/messages';
import { VoucherSlip } from './VoucherSlip';

/** What anybody may use for these goods, each with the button that does so. */
export function VoucherOffers({ offered }: { offered: SerializeFrom<OfferedVoucher>[] }) {
  if (offered.length === 0) return null;
  return (
    <details>
      <summary className="unfold">
        {m.vouchers_offered()} ({offered.length})
      </summary>
      <ul className="plain stack stack-s">
        {offered.map((voucher) => (
          <VoucherSlip
            key={voucher.id}
            voucher={voucher}
            action={
              <Button kind="quiet" name="intent" value={`voucher:${voucher.code}`} formNoValidate>
                {m.vouchers_use()}
                <span className="unseen"> {voucher.code}</span>
              </Button>
            }
          >
            <p className="hint">{voucherTerms(voucher)}</p>
          </VoucherSlip>
        ))}
      </ul>
    </details>
  );
}
