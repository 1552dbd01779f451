import { db } from '../../platform/db';
import { type Actor, may } from '../accounts';
import { readPhone } from '../phone';
import type { ShopFields } from './openShop';
import { checkRates, replaceRates, type WrongRates } from './rates';

export type NotEdited = { ok: false; why: 'wrong-phone' } | WrongRates | { ok: false; why: 'not-allowed' };

/** Changes what a shop says and asks. */
export async function editShop(
  actor: Actor,
  shopId: string,
  { name, story, rates, ...fields }: ShopFields,
): Promise<{ ok: true } | NotEdited> {
  if (!may(actor, 'shop:edit', { shopId })) return { ok: false, why: 'not-allowed' };
  const phone = readPhone(fields.phone);
  if (!phone) return { ok: false, why: 'wrong-phone' };
  const checked = await checkRates(rates);
  if (!checked.ok) return checked;

  await db.$transaction(async (tx) => {
    // The shop first: of two who save at once, the second then finds the rates of the first.
    await tx.shop.update({ where: { id: shopId }, data: { name, story, phone, cashLimit: fields.cashLimit } });
    await replaceRates(tx, shopId, rates);
  });
  return { ok: true };
}
