import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { VoucherToJoin } from '../../../domain/vouchers';
import { Button } from '../../../ui/Button';
import { percent } from '../../../ui/percent';
import { StatusPill } from '../../../ui/StatusPill';
import { VoucherCard } from '../../../ui/VoucherCard';
import { VoucherExample } from '../../../ui/VoucherExample';
import { lastDay } from '../../../ui/voucherTerms';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

const WHOLE = 10_000; // basis points

/** Vouchers of the platform that are good at a shop once it bears its part, which is said before anything else. */
export function ToJoin({ vouchers }: { vouchers: SerializeFrom<VoucherToJoin>[] }) {
  return (
    <ul className="plain columns">
      {vouchers.map((voucher) => (
        <VoucherCard
          key={voucher.id}
          voucher={voucher}
          status={voucher.hasJoined && <StatusPill tone="active">{m.vouchers_has_joined()}</StatusPill>}
        >
          <p>{m.vouchers_until({ day: lastDay(voucher.endsAt) })}</p>
          <p className="strong">
            {voucher.shopShare === WHOLE
              ? m.vouchers_you_bear_all()
              : m.vouchers_you_bear({ percent: percent(voucher.shopShare, getLocale()) })}
          </p>
          <VoucherExample voucher={voucher} by="sharer" />
          <Form method="post" preventScrollReset>
            <input type="hidden" name="id" value={voucher.id} />
            <Change {...voucher} />
          </Form>
        </VoucherCard>
      ))}
    </ul>
  );
}

function Change({ hasJoined, code }: { hasJoined: boolean; code: string }) {
  return (
    <Button kind="secondary" name="intent" value={hasJoined ? 'leave' : 'join'}>
      {hasJoined ? m.vouchers_leave() : m.vouchers_join()}
      <span className="unseen"> {code}</span>
    </Button>
  );
}
