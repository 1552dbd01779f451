import type { StatementRow } from '../../../domain/ledger';
import { stateWords } from './statementWords';

/** One line of a statement for a file; amounts as plain numbers, those that are taken away below zero. */
export function cellsOf(row: StatementRow): (string | number)[] {
  const { paidAt, number, goods, commission, shipping, refunded, tax, other, receives, state } = row;
  const day = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Jakarta' }).format(paidAt);
  const taken = [commission, refunded, tax].map((amount) => 0 - amount) as [number, number, number];
  return [day, number, goods, taken[0], shipping, taken[1], taken[2], other, receives, stateWords(state)];
}
