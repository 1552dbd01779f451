import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { aGuest, aWish, buy, fillCart } from '../../../prisma/seed/shopping';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { config } from '../../platform/config';
import { db, executeSql } from '../../platform/db';
import type { Actor } from '../accounts';
import { placePurchase } from '../checkout';
import { accountSums } from '../ledger';
import { assignHeld, confirmTransfer, transfersExpected } from '../payments';
import { expirePurchases } from '../purchases';
import { ignoreLine, keepProof, matchLine, proposeMatches, readProof, readStatement } from '.';

const monday = new Date('2026-11-23T03:00:00Z');
const tuesday = new Date('2026-11-24T04:00:00Z'); // an hour after the deadline
const today = '23/11/2026';

let shop: Awaited<ReturnType<typeof aShop>>;
let coffee: string;
let finance: Actor;

beforeEach(async () => {
  await executeSql('truncate "Purchase", "LedgerTransaction", "StatementLine" cascade');
  shop = await aShop();
  coffee = (await aProduct(shop, { price: 45_000, onHand: 3 })).variantId;
  finance = await aPerson({ staff: [{ role: 'FINANCE' }] });
});

async function placed(quantity = 1) {
  const answer = await buy([coffee], quantity, monday);
  if (!answer.ok) throw new Error(answer.why);
  return db.purchase.findUniqueOrThrow({ where: { code: answer.code } });
}

/** Finance pastes one line. @returns its id */
async function line(text: string, amount: number, day = today) {
  await readStatement(finance, `${day};${text};${amount},00;CR`, monday);
  return (await db.statementLine.findFirstOrThrow({ orderBy: { id: 'desc' } })).id;
}

const read = (id: string) => db.purchase.findUniqueOrThrow({ where: { id } });
const sums = async () => Object.fromEntries((await accountSums()).map(({ account, amount }) => [account, amount]));
const refundsOf = (purchaseId: string) => db.refund.findMany({ where: { purchaseId } });

describe('reading a statement', () => {
  const csv = `Tanggal;Keterangan;Debet;Kredit
${today};TRSF DEWI;0;65.000
${today};TRSF DEWI;0;65.000
${today};BIAYA;15.000;0`;

  test('each line is kept once, whatever is given twice, and two equal ones of a day stay two', async () => {
    expect(await readStatement(finance, csv, monday)).toEqual({ ok: true, added: 2, known: 0, problems: [] });
    expect(await readStatement(finance, csv, tuesday)).toEqual({ ok: true, added: 0, known: 2, problems: [] });
    const later = `${csv}\n${today};trsf  dewi;0;65.000`;
    expect(await readStatement(finance, later, tuesday)).toMatchObject({ added: 1, known: 2 });
  });

  test('given twice at once it is kept once', async () => {
    const answers = await Promise.all([readStatement(finance, csv, monday), readStatement(finance, csv, monday)]);
    expect(answers.reduce((sum, answer) => sum + (answer.ok ? answer.added : 0), 0)).toBe(2);
  });

  test('nobody but the finance of the province reads, sees, matches or ignores one', async () => {
    const { id: purchaseId } = await placed();
    const lineId = await line('TRSF', 65_000);
    const kerinci = await aPerson({ staff: [{ role: 'FINANCE', regencyCode: '15.01' }] });
    const others = [kerinci, shop.owner, await aPerson(), await aPerson({ staff: [{ role: 'ADMIN' }] })];
    for (const actor of others) {
      const refused = { ok: false, why: 'not-allowed' };
      expect(await readStatement(actor, csv, monday)).toEqual(refused);
      expect(await proposeMatches(actor, undefined, monday)).toEqual({ lines: [], next: undefined });
      expect(await matchLine(actor, { lineId, purchaseId }, monday)).toEqual(refused);
      expect(await ignoreLine(actor, { lineId, note: 'bukan' }, monday)).toEqual(refused);
    }
    expect(await db.statementLine.count()).toBe(1);
  });

  test('what is far too long is refused whole', async () => {
    expect(await readStatement(finance, 'x'.repeat(2_000_001), monday)).toEqual({ ok: false, why: 'too-long' });
  });
});

describe('proposals', () => {
  const candidates = async () => (await proposeMatches(finance, undefined, monday)).lines[0]!.candidates;

  test.each(['SP-', 'SP', 'sp ', 'SP - '])(
    'the number written as %j, with the exact amount, is certain',
    async (prefix) => {
      const { id, number } = await placed();
      await line(`TRSF DARI SITI ${prefix}${number.slice(3)}/123`, 65_000);
      expect(await candidates()).toMatchObject([{ purchaseId: id, certainty: 'certain' }]);
    },
  );

  test('the number alone asks to look at the amount', async () => {
    const { id, number } = await placed();
    await line(`TRSF ${number}`, 64_000);
    expect(await candidates()).toMatchObject([{ purchaseId: id, certainty: 'other-amount', total: 65_000 }]);
  });

  test('the amount alone is possible: all are shown, first whoever the line names, then the nearest in time', async () => {
    const [first, second, named] = [await placed(), await placed(), await placed()];
    await db.purchase.update({ where: { id: first.id }, data: { placedAt: new Date('2026-11-20T03:00:00Z') } });
    await db.purchase.update({
      where: { id: named.id },
      data: { buyerName: 'Suryadi', placedAt: new Date('2026-11-18T03:00:00Z') },
    });
    await line('TRSF DARI SURYADI', 65_000);
    const found = await candidates();
    expect(found.map(({ purchaseId }) => purchaseId)).toEqual([named.id, second.id, first.id]);
    expect(found.map(({ certainty }) => certainty)).toEqual(['possible', 'possible', 'possible']);
    expect(found.map(({ isNamed }) => isNamed)).toEqual([true, false, false]);
  });

  test('what was placed after the money came, ended long ago, or is paid by card is no candidate', async () => {
    const [later, old, card] = [await placed(), await placed(), await placed()];
    await db.purchase.update({ where: { id: later.id }, data: { placedAt: tuesday } });
    await db.purchase.update({ where: { id: old.id }, data: { status: 'EXPIRED', endedAt: new Date('2026-10-01') } });
    await db.purchase.update({ where: { id: card.id }, data: { method: 'CARD' } });
    await line('TRSF', 65_000);
    expect(await candidates()).toEqual([]);
  });
});

describe('matching', () => {
  test('the purchase is paid, the line is settled, and neither a second time', async () => {
    const { id: purchaseId, number } = await placed();
    const lineId = await line(`TRSF ${number}`, 65_000);
    const answers = await Promise.all([1, 2].map(() => matchLine(finance, { lineId, purchaseId }, monday)));

    expect(answers).toContainEqual({ ok: true, number, outcome: 'paid' });
    expect(answers).toContainEqual({ ok: false, why: 'moved-on' });
    expect(await read(purchaseId)).toMatchObject({ status: 'PAID' });
    expect(await db.statementLine.findUnique({ where: { id: lineId } })).toMatchObject({
      status: 'MATCHED',
      purchaseId,
      settledBy: finance.personId,
    });
    expect(await db.payment.findFirst({ where: { purchaseId } })).toMatchObject({ reference: `TRSF ${number}` });
    expect(await sums()).toMatchObject({ BANK: 65_000 });
    expect(await refundsOf(purchaseId)).toEqual([]);
  });

  test('P9 a transfer after the deadline revives the purchase when the goods are still there', async () => {
    const { id: purchaseId, number } = await placed();
    await expirePurchases(tuesday);
    const lineId = await line(`TRSF ${number}`, 65_000, '24/11/2026');

    expect(await matchLine(finance, { lineId, purchaseId }, tuesday)).toEqual({ ok: true, number, outcome: 'revived' });
    expect(await read(purchaseId)).toMatchObject({ status: 'PAID' });
    expect(await db.variant.findUnique({ where: { id: coffee } })).toMatchObject({ onHand: 3, reserved: 1 });
    expect(await db.paper.count({ where: { purchaseId } })).toBe(2);
  });

  test('P9 a transfer after the deadline goes back when the goods are gone', async () => {
    const { id: purchaseId, number } = await placed(2);
    await expirePurchases(tuesday);
    await buy([coffee], 2, tuesday);
    const lineId = await line(`TRSF ${number}`, 120_000, '24/11/2026');

    const answer = await matchLine(finance, { lineId, purchaseId }, tuesday);
    const { total } = await read(purchaseId);
    expect(total).toBe(110_000);
    expect(answer).toMatchObject({ outcome: 'held' }); // another amount: a person looks at it first

    const exact = await line(`TRSF ${number}`, total, '24/11/2026');
    expect(await matchLine(finance, { lineId: exact, purchaseId }, tuesday)).toMatchObject({ outcome: 'returned' });
    expect(await read(purchaseId)).toMatchObject({ status: 'EXPIRED' });
    expect(await refundsOf(purchaseId)).toMatchObject([{ reason: 'LATE_PAYMENT', way: 'TRANSFER', amount: total }]);
    expect(await db.paper.count({ where: { purchaseId } })).toBe(0);
  });

  test('P17 a second transfer goes back by itself, and the order goes on', async () => {
    const { id: purchaseId, number } = await placed();
    for (const text of ['TRSF', 'TRSF ULANG']) {
      const lineId = await line(`${text} ${number}`, 65_000);
      await matchLine(finance, { lineId, purchaseId }, monday);
    }
    expect(await read(purchaseId)).toMatchObject({ status: 'PAID' });
    expect(await refundsOf(purchaseId)).toMatchObject([{ reason: 'PAID_TWICE', way: 'TRANSFER', amount: 65_000 }]);
    expect(await sums()).toMatchObject({ BANK: 130_000, REFUNDS: -65_000, UNPLACED: 0 });
    expect(await db.message.count({ where: { purchaseId, kind: 'payment-returned' } })).toBe(1);
  });

  test('P17 the line of a transfer that was confirmed by hand is noted, not sent back; the next one is', async () => {
    const { id: purchaseId, number } = await placed();
    await confirmTransfer(finance, { purchaseId, reference: 'lihat mutasi' }, monday);
    const lineId = await line(`TRSF ${number}`, 65_000);
    expect(await matchLine(finance, { lineId, purchaseId }, monday)).toEqual({ ok: true, number, outcome: 'noted' });
    expect(await sums()).toMatchObject({ BANK: 65_000 });

    const second = await line(`TRSF ULANG ${number}`, 65_000);
    expect(await matchLine(finance, { lineId: second, purchaseId }, monday)).toMatchObject({ outcome: 'returned' });
    expect(await refundsOf(purchaseId)).toHaveLength(1);
  });

  test('P17 late, confirmed by hand and given back: its line gives nothing back a second time', async () => {
    const { id: purchaseId, number } = await placed(3);
    await expirePurchases(tuesday);
    await buy([coffee], 3, tuesday);
    const { total } = await read(purchaseId);
    expect(await confirmTransfer(finance, { purchaseId, reference: 'mutasi' }, tuesday)).toMatchObject({
      outcome: 'returned',
    });
    const lineId = await line(`TRSF ${number}`, total, '24/11/2026');
    expect(await matchLine(finance, { lineId, purchaseId }, tuesday)).toMatchObject({ outcome: 'noted' });
    expect(await refundsOf(purchaseId)).toHaveLength(1);
  });

  test('P17 paid by card, a transfer on top of it goes back', async () => {
    const { id: purchaseId, number } = await placed();
    await db.purchase.update({ where: { id: purchaseId }, data: { method: 'CARD' } });
    const lineId = await line(`TRSF ${number}`, 65_000);
    expect(await matchLine(finance, { lineId, purchaseId }, monday)).toEqual({ ok: false, why: 'not-found' });

    await db.purchase.update({ where: { id: purchaseId }, data: { status: 'PAID', endedAt: monday } });
    expect(await matchLine(finance, { lineId, purchaseId }, monday)).toMatchObject({ outcome: 'returned' });
  });

  test('P8 another amount pays nothing: it is written down as owed, and a person is asked', async () => {
    const { id: purchaseId, number } = await placed();
    const lineId = await line(`TRSF ${number}`, 60_000);

    expect(await matchLine(finance, { lineId, purchaseId }, monday)).toEqual({ ok: true, number, outcome: 'held' });
    expect(await read(purchaseId)).toMatchObject({ status: 'AWAITING_PAYMENT' });
    expect(await sums()).toEqual({ BANK: 60_000, UNPLACED: -60_000 });
    expect(await db.ledgerTransaction.count({ where: { key: `unplaced:statement:${lineId}` } })).toBe(1);
    expect(await db.financeTask.findMany({ where: { purchaseId } })).toMatchObject([
      { kind: 'HELD_PAYMENT', facts: { expected: 65_000, received: 60_000 } },
    ]);
  });

  test('P8 what was held for one purchase pays another that it was meant for, and its line is known there', async () => {
    const [wrong, meant] = [await placed(2), await placed()];
    const lineId = await line(`TRSF ${wrong.number}`, 65_000);
    await matchLine(finance, { lineId, purchaseId: wrong.id }, monday);
    const { id: taskId } = await db.financeTask.findFirstOrThrow({ where: { purchaseId: wrong.id } });
    const wish = { taskId, outcome: 'Salah tulis nomor' };
    expect(await assignHeld(finance, { ...wish, number: wrong.number }, monday)).toMatchObject({
      why: 'other-amount',
      held: 65_000,
      total: wrong.total,
    });
    expect(await assignHeld(finance, { ...wish, number: meant.number }, monday)).toMatchObject({ ok: true });
    expect(await read(meant.id)).toMatchObject({ status: 'PAID' });
    expect(await read(wrong.id)).toMatchObject({ status: 'AWAITING_PAYMENT' });
    expect(await sums()).toMatchObject({ BANK: 65_000, UNPLACED: 0 });

    // Its own transfer, when it comes as well, is a second one: it is given back, not noted.
    const second = await line(`TRSF ${meant.number}`, 65_000);
    expect(await matchLine(finance, { lineId: second, purchaseId: meant.id }, monday)).toMatchObject({
      outcome: 'returned',
    });
  });

  test('a line that is none of ours says why, and is not asked about again', async () => {
    const lineId = await line('BUNGA DEPOSITO', 70_000);
    expect(await ignoreLine(finance, { lineId, note: 'Bunga' }, monday)).toEqual({ ok: true });
    expect(await ignoreLine(finance, { lineId, note: 'Bunga' }, monday)).toEqual({ ok: false, why: 'moved-on' });
    expect((await proposeMatches(finance, undefined, monday)).lines).toEqual([]);
  });

  test('QRIS is awaited and confirmed as a transfer is', async () => {
    const guest = aGuest();
    await fillCart(guest, [coffee]);
    const answer = await placePurchase(guest, await aWish(guest, { method: 'QRIS' }), monday);
    if (!answer.ok) throw new Error(answer.why);
    const { id: purchaseId } = await db.purchase.findUniqueOrThrow({ where: { code: answer.code } });

    expect((await transfersExpected(finance)).transfers).toMatchObject([{ purchaseId, method: 'QRIS' }]);
    expect(await confirmTransfer(finance, { purchaseId, reference: 'QRIS 1' }, monday)).toMatchObject({ ok: true });
    expect(await read(purchaseId)).toMatchObject({ status: 'PAID' });
  });
});

describe('the picture of a transfer', () => {
  const photo = (size = 400) =>
    sharp({ create: { width: size, height: size, channels: 3, background: 'white' } })
      .withExif({ IFD0: { Artist: 'Dewi' } })
      .jpeg()
      .toBuffer();

  test('is kept anew, where /media does not reach, and read by the finance of the province alone', async () => {
    const { code } = await placed();
    expect(await keepProof(code, await photo(), monday)).toEqual({ ok: true });
    const { id, hash } = await db.transferProof.findFirstOrThrow();

    const kept = (await readProof(finance, id))!;
    const { format, exif } = await sharp(kept).metadata();
    expect({ format, exif }).toEqual({ format: 'webp', exif: undefined });
    const kerinci = await aPerson({ staff: [{ role: 'FINANCE', regencyCode: '15.01' }] });
    for (const actor of [kerinci, shop.owner, await aPerson(), await aPerson({ staff: [{ role: 'ADMIN' }] })])
      expect(await readProof(actor, id)).toBeUndefined();

    const media = join(config.DATA_DIR, 'media');
    const open = existsSync(media) ? await readdir(media, { recursive: true }) : [];
    expect(open.filter((name) => name.includes(hash))).toEqual([]);
    const closed = await readdir(join(config.DATA_DIR, 'closed'), { recursive: true });
    const file = closed.find((name) => name.endsWith(`${hash}.webp`))!;
    expect(await readFile(join(config.DATA_DIR, 'closed', file))).toEqual(kept);
  });

  test('the same one again is one; more than five are too many; what is no picture is refused', async () => {
    const { code } = await placed();
    for (const size of [400, 400, 410, 420, 430, 440])
      expect(await keepProof(code, await photo(size))).toEqual({ ok: true });
    expect(await db.transferProof.count()).toBe(5);
    expect(await keepProof(code, await photo(450))).toEqual({ ok: false, why: 'too-many' });
    const other = await placed();
    expect(await keepProof(other.code, Buffer.from('<svg/>'))).toEqual({ ok: false, why: 'not-a-picture' });
    expect(await keepProof('x'.repeat(22), await photo())).toEqual({ ok: false, why: 'not-found' });
  });

  test('a purchase that is paid asks for none', async () => {
    const { id: purchaseId, code } = await placed();
    await confirmTransfer(finance, { purchaseId, reference: 'BRI' }, monday);
    expect(await keepProof(code, await photo())).toEqual({ ok: false, why: 'moved-on' });
  });
});
