import { dayInWib } from '../../../domain/calendar';
import type { StatementRow } from '../../../domain/ledger';
import { stateWords } from './statementWords';

/** One line of a statement for a file; amounts as plain numbers, those that are taken away below zero. */
export function cellsOf(row: StatementRow): (string | number)[] {
  const { paidAt, number, goods, discount, commission, shipping, refunded, tax, other, receives, state } = row;
  const taken = (amount: number) => 0 - amount;
  const brought = [goods, taken(discount), taken(commission), shipping, taken(refunded), taken(tax), other, receives];
  return [dayInWib(paidAt), number, ...brought, stateWords(state)];
}
