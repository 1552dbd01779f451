import { monthInWib } from '../../../domain/calendar';
import { monthStatement } from '../../../domain/ledger';
import type { Seller } from '../../../web/doors';
import type { Visitor } from '../../../web/visitor';

/** The month that `?bulan=2026-11` asks for. @throws 404 where it is none */
export async function statementOf(seller: Seller, { url }: Visitor) {
  const month = url.searchParams.get('bulan') ?? '';
  const span = monthInWib(month);
  const rows = span && (await monthStatement(seller, span));
  if (!rows) throw new Response(null, { status: 404 });
  return { month, rows };
}
