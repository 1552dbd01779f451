import type { SerializeFrom } from '@remix-run/node';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { VoucherBox } from '../vouchers/VoucherBox';
import type { CheckoutTable } from './table';

type CheckoutVouchersProps = {
  offer: SerializeFrom<CheckoutTable>['offer'];
  typed: unknown;
  error?: string[] | null;
};

/** Vouchers on the page that pays; a code that was refused stays in its field. */
export function CheckoutVouchers({ offer, typed, error }: CheckoutVouchersProps) {
  return (
    <Section title={m.vouchers_title()}>
      <VoucherBox
        vouchers={offer?.vouchers ?? []}
        offered={offer?.offered ?? []}
        code={error && typeof typed === 'string' ? typed : undefined}
        error={error ?? undefined}
      />
    </Section>
  );
}
