import type { SerializeFrom } from '@remix-run/node';
import type { OfferedVoucher } from '../../../domain/vouchers';
import { Card } from '../../../ui/Card';
import { CopyText } from '../../../ui/CopyText';
import { voucherTerms } from '../../../ui/voucherTerms';
import { m } from '../../../words/generated/messages';

type VouchersProps = { vouchers: SerializeFrom<OfferedVoucher>[] };

/** So many stand open: goods are what people came for. */
const AT_ONCE = 2;

/** What anybody may use for goods of this shop, with the codes to carry to the cart. */
export function VouchersHere({ vouchers }: VouchersProps) {
  if (vouchers.length === 0) return null;
  const more = vouchers.slice(AT_ONCE);
  return (
    <Card as="section" labelledBy="voucher-toko">
      <h2 id="voucher-toko">{m.vouchers_here()}</h2>
      <p className="hint">{m.vouchers_here_how()}</p>
      <Slips vouchers={vouchers.slice(0, AT_ONCE)} />
      {more.length > 0 && (
        <details>
          <summary className="unfold">{m.vouchers_here_more({ count: vouchers.length })}</summary>
          <Slips vouchers={more} />
        </details>
      )}
    </Card>
  );
}

function Slips({ vouchers }: VouchersProps) {
  return (
    <ul className="plain slips">
      {vouchers.map((voucher) => (
        <li key={voucher.id} className="slip">
          <CopyText text={voucher.code} label={m.vouchers_copy({ code: voucher.code })} />
          <p className="long-words">
            {voucher.title} {voucher.shopName === null && <span className="hint">{m.vouchers_of_platform()}</span>}
          </p>
          <p className="hint">{voucherTerms(voucher)}</p>
        </li>
      ))}
    </ul>
  );
}
