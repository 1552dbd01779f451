import type { LoaderFunctionArgs } from '@remix-run/node';
import { monthName } from '../../ui/day';
import { requireOwner } from '../../web/doors';
import { file } from '../../web/files';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';
import { statementOf } from './money-page/statementOf';
import { statementPaper } from './money-page/statementPaper';

/** The statement of a month on paper. */
export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireOwner(context);
  const { month, rows } = await statementOf(seller, context.visitor);
  const { name, slug } = seller.workplace;
  const title = m.money_paper_title({ shop: name, month: monthName(month, getLocale()) });
  return file(`sepucuk-${slug}-${month}.pdf`, 'application/pdf', await statementPaper(title, rows));
}
