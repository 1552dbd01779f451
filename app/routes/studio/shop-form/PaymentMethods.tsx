import { Link } from '@remix-run/react';
import { MoneyField } from '../../../ui/MoneyField';
import { Section } from '../../../ui/Section';
import { StatusPill } from '../../../ui/StatusPill';
import { m } from '../../../words/generated/messages';
import type { Payments } from './payments';

type PaymentMethodsProps = { payments: Payments; cashLimit: string; error?: string[] };

/** Which ways to pay buyers have here, and how cash is switched on: a limit, and somebody who collects it. */
export function PaymentMethods({ payments: { cards, qris, cash }, cashLimit, error }: PaymentMethodsProps) {
  const isCollected = cash.couriers.length + cash.places.length > 0;
  return (
    <Section title={m.shops_pay()}>
      <p>{m.shops_pay_lead()}</p>
      <ul className="look-rows">
        <Method name={m.shops_pay_transfer()} isOn />
        <Method name={m.shops_pay_cards()} isOn={cards} />
        <Method name="QRIS" isOn={qris} />
        <Method name={m.shops_rate_cash()} isOn={isCollected && cashLimit !== ''}>
          {sayCash(cash, cashLimit !== '')}
        </Method>
      </ul>
      <div className="page-narrow">
        <MoneyField
          label={m.shops_cash_limit()}
          hint={m.shops_cash_limit_hint()}
          name="cashLimit"
          defaultValue={cashLimit}
          error={error}
          optional
        />
      </div>
      <p className="hint">
        {m.shops_pay_cash_where()} <a href="#tarif">{m.shops_pay_to_rates()}</a> ·{' '}
        <Link to="/studio/toko/tempat">{m.places_manage()}</Link>
      </p>
    </Section>
  );
}

function sayCash({ couriers, places }: Payments['cash'], hasLimit: boolean): string {
  const by = [...couriers, ...places];
  if (by.length === 0) return hasLimit ? m.shops_pay_cash_nobody() : m.shops_pay_cash_off();
  return hasLimit ? m.shops_pay_cash_by({ by: by.join(', ') }) : m.shops_pay_cash_no_limit({ by: by.join(', ') });
}

function Method({ name, isOn, children }: { name: string; isOn: boolean; children?: string }) {
  return (
    <li>
      <span className="row row-spread">
        <span className="strong">{name}</span>
        <StatusPill tone={isOn ? 'done' : 'ended'}>{isOn ? m.shops_pay_on() : m.shops_pay_off()}</StatusPill>
      </span>
      {children && <span className="hint">{children}</span>}
    </li>
  );
}
