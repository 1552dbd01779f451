import type { SerializeFrom } from '@remix-run/node';
import { Form, useNavigation } from '@remix-run/react';
import type { ShopBalance } from '../../../domain/ledger';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { DefinitionList } from '../../../ui/DefinitionList';
import { dayInJambi } from '../../../ui/day';
import { Money } from '../../../ui/Money';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Balanced = SerializeFrom<ShopBalance>;
type BalanceProps = { balance: Balanced; least: number; isUnderWay: boolean; hasAccount: boolean };

/** Where all of the shop's money lies, and the button that brings what is free to its account. */
export function Balance({ balance, least, isUnderWay, hasAccount }: BalanceProps) {
  const { held, heldUntil, frozen, available, underWay, paidOut } = balance;
  const mayAsk = hasAccount && !isUnderWay && available >= least;
  return (
    <Card as="section" raised labelledBy="saldo">
      <h2 id="saldo">{m.money_balance()}</h2>
      <DefinitionList
        sum
        facts={[
          { name: m.money_available(), value: <Money rupiah={available} />, total: true },
          { name: heldName(heldUntil), value: <Money rupiah={held} /> },
          ...(frozen ? [{ name: m.money_frozen(), value: <Money rupiah={frozen} /> }] : []),
          { name: m.money_under_way_sum(), value: <Money rupiah={underWay} /> },
          { name: m.money_paid_out(), value: <Money rupiah={paidOut} /> },
        ]}
      />
      {available < 0 && <p>{m.money_owed({ amount: rupiah(-available) })}</p>}
      {mayAsk ? <Ask amount={available} /> : <p className="hint">{whyNot({ least, isUnderWay, hasAccount })}</p>}
      <p className="hint">{m.money_weekly({ least: rupiah(least) })}</p>
    </Card>
  );
}

function heldName(until: Balanced['heldUntil']) {
  if (!until) return m.money_held();
  return (
    <>
      {m.money_held()}
      <br />
      <span className="hint">{m.money_held_first({ day: dayInJambi(until, getLocale()) })}</span>
    </>
  );
}

function Ask({ amount }: { amount: number }) {
  const isSending = useNavigation().formData?.get('intent') === 'payout';
  return (
    <Form method="post">
      <Button wide name="intent" value="payout" busy={isSending}>
        {m.money_ask({ amount: rupiah(amount) })}
      </Button>
    </Form>
  );
}

function whyNot({ least, isUnderWay, hasAccount }: Omit<BalanceProps, 'balance'>): string {
  if (!hasAccount) return m.money_no_account();
  return isUnderWay ? m.money_under_way() : m.money_not_enough({ least: rupiah(least) });
}
