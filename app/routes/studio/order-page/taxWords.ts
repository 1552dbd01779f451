import type { TaxOnInvoice } from '../../../domain/tax';
import { percent } from '../../../ui/percent';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';
import type { Locale } from '../../../words/generated/runtime';

/** What the shop's copy of an invoice proves of its income tax. It is no part of the price, so it stands below the sums. */
export function taxParagraphs(tax: TaxOnInvoice | undefined, locale: Locale): string[] {
  if (!tax) return [];
  const { basisPoints, collected, givenBack } = tax;
  const proof = m.tax_on_invoice({ rate: percent(basisPoints, locale), amount: rupiah(collected) }, { locale });
  return givenBack > 0 ? [`${proof} ${m.tax_on_invoice_back({ amount: rupiah(givenBack) }, { locale })}`] : [proof];
}
