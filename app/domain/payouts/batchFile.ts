import { writeCsv } from '../../platform/csv';
import { db } from '../../platform/db';
import { log } from '../../platform/log';
import { decrypt } from '../../platform/secrets';
import { type Actor, may } from '../accounts';

/** As banks in Indonesia name them. */
const columns = ['nomor_pencairan', 'bank', 'nomor_rekening', 'nama_pemilik', 'jumlah', 'keterangan'];

/**
 * The file for the bank's bulk transfer: what of a batch still has to be sent, so that nothing that was marked as sent is
 * sent again. It holds account numbers in clear; who fetched it is written to the log.
 */
export async function batchFile(
  actor: Actor,
  batchId: string,
): Promise<{ ok: true; number: string; csv: string } | { ok: false; why: 'not-allowed' | 'not-found' }> {
  if (!may(actor, 'payout:send')) return { ok: false, why: 'not-allowed' };
  const batch = await db.payoutBatch.findUnique({
    where: { id: batchId },
    select: {
      number: true,
      payouts: {
        where: { status: 'BATCHED' },
        orderBy: { id: 'asc' },
        select: { number: true, amount: true, account: true, shop: { select: { name: true } } },
      },
    },
  });
  if (!batch) return { ok: false, why: 'not-found' };
  log.info({ personId: actor.personId, batch: batch.number }, 'the file of a batch was fetched');
  const rows = batch.payouts.map(({ number, amount, account, shop }) => [
    number,
    account!.bankName,
    decrypt(account!.accountNumber),
    account!.accountHolder,
    amount,
    `Sepucuk ${number} ${shop.name}`,
  ]);
  return { ok: true, number: batch.number, csv: writeCsv(columns, rows) };
}
