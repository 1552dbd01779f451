import type { SerializeFrom } from '@remix-run/node';
import type { OfferedVoucher } from '../../../domain/vouchers';
import { Button } from '../../../ui/Button';
import { voucherTerms } from '../../../ui/voucherTerms';
import { m } from '../../../words/generated/messages';

/** What anybody may use for these goods, each with the button that does so. */
export function VoucherOffers({ offered }: { offered: SerializeFrom<OfferedVoucher>[] }) {
  if (offered.length === 0) return null;
  return (
    <details className="card-part">
      <summary>
        {m.vouchers_offered()} ({offered.length})
      </summary>
      <ul className="plain stack stack-s">
        {offered.map((voucher) => (
          <li key={voucher.id} className="row row-spread">
            <div>
              <p>
                <span className="strong">{voucher.title}</span>{' '}
                <span className="hint">
                  {voucher.shopName ? m.vouchers_of_shop({ shop: voucher.shopName }) : m.vouchers_of_platform()}
                </span>
              </p>
              <p className="hint">{voucherTerms(voucher)}</p>
            </div>
            <Button kind="secondary" name="intent" value={`voucher:${voucher.code}`} formNoValidate>
              {m.vouchers_use_this({ code: voucher.code })}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
