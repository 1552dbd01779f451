import type { SerializeFrom } from '@remix-run/node';
import type { MoneyState } from '../../../domain/ledger';
import { dayInJambi } from '../../../ui/day';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

/** The columns of a statement: on the page, in the table file and on paper. */
export function columnNames(): string[] {
  return [
    m.money_column_date(),
    m.money_column_order(),
    m.money_column_goods(),
    m.money_column_discount(),
    m.money_column_commission(),
    m.money_column_shipping(),
    m.money_column_refunded(),
    m.money_column_tax(),
    m.money_column_other(),
    m.money_column_receives(),
    m.money_column_state(),
  ];
}

const payoutWords = {
  OPEN: m.money_state_payout,
  BATCHED: m.money_state_payout,
  PAID: m.money_state_paid,
  FAILED: m.money_state_payout,
};

/** When the shop has the money of an order. */
export function stateWords(state: MoneyState | SerializeFrom<MoneyState>): string {
  const day = (moment: string | Date) => dayInJambi(moment, getLocale());
  switch (state.is) {
    case 'held':
      if (state.until) return m.money_state_held_until({ day: day(state.until) });
      return state.latest ? m.money_state_held_latest({ day: day(state.latest) }) : m.money_state_held();
    case 'released':
      return m.money_state_released({ day: day(state.at) });
    case 'payout':
      return payoutWords[state.status]({ number: state.number });
    case 'frozen':
      return m.money_state_frozen();
    case 'direct':
      return m.money_state_direct();
    case 'nothing':
      return m.money_state_nothing();
  }
}
