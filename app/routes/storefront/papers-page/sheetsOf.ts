import { awaitsContract, readContract, readInvoice, readReceipt } from '../../../domain/papers';
import { invoiceSheet } from '../../../ui/invoiceSheet';
import type { Sheet } from '../../../ui/sheet';
import { getLocale } from '../../../words/generated/runtime';
import { contractSheet } from './contractSheet';
import { receiptSheet } from './receiptSheet';

type Params = { code?: string; number?: string };

/** @throws 404 for a code that opens nothing, and for a purchase that has no receipt yet */
export async function receiptOf({ code = '' }: Params): Promise<Sheet> {
  const receipt = await readReceipt(code);
  return receiptSheet(receipt ?? missing(), getLocale());
}

/** @throws 404 for a number that is none of this purchase's */
export async function invoiceOf({ code = '', number = '' }: Params): Promise<Sheet> {
  const invoice = await readInvoice(code, number);
  return invoiceSheet(invoice ?? missing(), getLocale());
}

/**
 * @returns the number of the purchase alone as long as its contract is being written
 * @throws 404 for a code that opens nothing
 */
export async function contractOf({ code = '' }: Params): Promise<{ sheet: Sheet | null; number: string }> {
  const contract = await readContract(code);
  if (contract) return { sheet: contractSheet(contract), number: contract.number };
  return { sheet: null, number: (await awaitsContract(code)) ?? missing() };
}

function missing(): never {
  throw new Response(null, { status: 404 });
}
