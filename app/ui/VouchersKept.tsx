import { Form } from '@remix-run/react';
import type { VoucherKept } from '../domain/vouchers';
import { m } from '../words/generated/messages';
import { getLocale } from '../words/generated/runtime';
import { Button } from './Button';
import { Confirm } from './Confirm';
import { DefinitionList, type Fact } from './DefinitionList';
import { dayInJambi } from './day';
import { Money } from './Money';
import { percent } from './percent';
import { StatusPill, type StatusTone } from './StatusPill';
import { VoucherCard } from './VoucherCard';
import { VoucherExample } from './VoucherExample';
import { lastDay } from './voucherTerms';

type Kept = Omit<VoucherKept, 'startsAt' | 'endsAt' | 'stoppedAt'> & { startsAt: string; endsAt: string };

const states: Record<Kept['state'], { tone: StatusTone; name: () => string }> = {
  coming: { tone: 'waiting', name: m.vouchers_state_coming },
  running: { tone: 'active', name: m.vouchers_state_running },
  'used-up': { tone: 'done', name: m.vouchers_state_used_up },
  stopped: { tone: 'ended', name: m.vouchers_state_stopped },
  over: { tone: 'ended', name: m.vouchers_state_over },
};

/** Vouchers as their giver sees them. `by` is who that is: what the platform bears is no news to a shop that bears all. */
export function VouchersKept({ vouchers, by }: { vouchers: Kept[]; by: 'shop' | 'platform' }) {
  return (
    <ul className="plain columns">
      {vouchers.map((voucher) => {
        const { tone, name } = states[voucher.state];
        return (
          <VoucherCard key={voucher.id} voucher={voucher} status={<StatusPill tone={tone}>{name()}</StatusPill>}>
            <DefinitionList sum facts={[...facts(voucher), ...(by === 'platform' ? shared(voucher) : [])]} />
            <VoucherExample voucher={voucher} by={by} />
            {!['stopped', 'over'].includes(voucher.state) && <Stop id={voucher.id} code={voucher.code} />}
          </VoucherCard>
        );
      })}
    </ul>
  );
}

function facts({ used, uses, usesEach, given, startsAt, endsAt, isListed }: Kept): Fact[] {
  const days = { from: dayInJambi(startsAt, getLocale()), until: lastDay(endsAt) };
  return [
    { name: m.vouchers_given(), value: <Money rupiah={given} /> },
    {
      name: m.vouchers_used(),
      value: uses === null ? m.vouchers_used_no_end({ used }) : m.vouchers_used_of({ used, uses }),
    },
    {
      name: m.vouchers_each(),
      value: usesEach === null ? m.vouchers_no_limit() : m.vouchers_each_times({ count: usesEach }),
    },
    { name: m.vouchers_time(), value: m.vouchers_days(days) },
    { name: m.vouchers_for(), value: isListed ? m.vouchers_for_everybody() : m.vouchers_for_code() },
  ];
}

function shared({ byPlatform, shopShare, shops }: Kept): Fact[] {
  return [
    { name: m.vouchers_given_by_platform(), value: <Money rupiah={byPlatform} /> },
    { name: m.vouchers_shop_share(), value: percent(shopShare, getLocale()) },
    { name: m.vouchers_shops_joined(), value: shopShare === 0 ? m.vouchers_shops_all() : shops },
  ];
}

function Stop({ id, code }: { id: string; code: string }) {
  return (
    <Confirm
      ask={
        <>
          {m.vouchers_stop()}
          <span className="unseen"> {code}</span>
        </>
      }
    >
      <Form method="post" className="stack stack-s">
        <p>{m.vouchers_stop_ask({ code })}</p>
        <input type="hidden" name="id" value={id} />
        <div>
          <Button kind="danger" name="intent" value="stop">
            {m.vouchers_stop_now({ code })}
          </Button>
        </div>
      </Form>
    </Confirm>
  );
}
