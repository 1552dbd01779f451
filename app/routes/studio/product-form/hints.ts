import { z } from 'zod';
import { regenciesOfJambi } from '../../../domain/areas';
import { readPirt } from '../../../domain/catalog';
import { type Earnings, earningsOf } from '../../../domain/earnings';
import { readRupiah } from '../../../domain/money';
import type { Seller } from '../../../web/doors';
import type { ProductFields } from './fields';

/** What a P-IRT says of itself: the name of the regency that gave it, none outside Jambi, and the year in which it expires. */
export type PirtHint = { regency: string | null; year: number } | 'pirt-is-md' | 'pirt-digits' | 'pirt-place';

/** What the form tells of what stands in it: what the shop gets at each price, and what the permit says. */
export type Hints = { earnings: Earnings | null; pirt: PirtHint | null };

type Asked = { productId?: string; categoryId?: string; prices: string[]; pirt?: string };

const MOST = 100; // prices of a form: twenty variants, each with its prices for many

/** Reads what was typed; what cannot be read has no hint. */
export async function hintsFor(seller: Seller, asked: Asked): Promise<Hints> {
  const categoryId = z.uuid().safeParse(asked.categoryId).data;
  const prices = asked.prices.slice(0, MOST).flatMap((typed) => readRupiah(typed) || []);
  const [earnings, pirt] = await Promise.all([
    earningsOf(seller, { ...seller, productId: asked.productId, categoryId, prices }),
    pirtHint(asked.pirt),
  ]);
  return { earnings: earnings ?? null, pirt: pirt ?? null };
}

/** The same for a whole form. */
export function hintsOf(seller: Seller, form: ProductFields, productId?: string): Promise<Hints> {
  const prices = form.variants?.flatMap(({ price }) => price ?? []) ?? [];
  const pirt = form.permitKind === 'MD' ? undefined : form.permitNumber;
  return hintsFor(seller, { productId, categoryId: form.categoryId, prices, pirt });
}

async function pirtHint(typed = ''): Promise<PirtHint | undefined> {
  const read = readPirt(typed.slice(0, 40));
  if (!read) return undefined;
  if (!read.ok) return read.fault;
  const regencies = await regenciesOfJambi();
  return { regency: regencies.find(({ code }) => code === read.regencyCode)?.name ?? null, year: read.year };
}
