import type { AppLoadContext } from '@remix-run/node';
import { invoiceForShop } from '../../../domain/papers';
import { invoiceSheet } from '../../../ui/invoiceSheet';
import type { Sheet } from '../../../ui/sheet';
import { requireSeller } from '../../../web/doors';
import { idIn } from '../../../web/ids';
import { getLocale } from '../../../words/generated/runtime';
import { taxParagraphs } from './taxWords';

/** The invoice of an order of one's own shop. @throws 404 for another's, and for one that is not paid */
export async function invoiceOfOrder(context: AppLoadContext, id?: string): Promise<{ order: string; sheet: Sheet }> {
  const seller = await requireSeller(context);
  const invoice = await invoiceForShop(seller, idIn(id));
  if (!invoice) throw new Response(null, { status: 404 });
  const sheet = invoiceSheet(invoice, getLocale());
  const paragraphs = [...sheet.paragraphs, ...taxParagraphs(invoice.tax, getLocale())];
  return { order: invoice.order, sheet: { ...sheet, paragraphs } };
}
