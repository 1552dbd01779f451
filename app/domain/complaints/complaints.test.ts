import { beforeEach, expect, test } from 'vitest';
import { aPerson } from '../../../prisma/seed/story';
import { daysLater, monday, type TwoShops, twoShops } from '../../../prisma/testing/twoShops';
import { db, executeSql } from '../../platform/db';
import {
  answerComplaint,
  complaintForStaff,
  complaintsForStaff,
  countComplaints,
  makeComplaint,
  readComplaint,
  tellOfLateComplaints,
} from '.';

let here: TwoShops;

beforeEach(async () => {
  await executeSql('truncate "Complaint", "Purchase", "LedgerTransaction", "Message", "StaffMembership" cascade');
  here = await twoShops();
});

const dewi = {
  personId: null,
  name: 'Dewi',
  contact: { email: 'dewi@contoh.sepucuk.id' },
  language: 'id' as const,
  text: 'Toko tidak membalas.',
};
const verifier = (regencyCode: '15.01' | '15.71') => aPerson({ staff: [{ role: 'VERIFIER', regencyCode }] });
const numbers = async (staff: Parameters<typeof complaintsForStaff>[0], isOpen = true) =>
  (await complaintsForStaff(staff, isOpen)).complaints.map(({ number }) => number);

async function made(wish: Parameters<typeof makeComplaint>[0] = dewi, at = monday) {
  const answer = await makeComplaint(wish, at);
  if (!answer.ok) throw new Error(answer.why);
  const { id } = await db.complaint.findUniqueOrThrow({ where: { number: answer.number } });
  return { ...answer, id };
}

test('a complaint has a number, a secret page, and a day by which it is answered: five working days', async () => {
  const { number, code } = await made();
  expect(number).toMatch(/^AD-\d+$/);
  expect(code).toMatch(/^[\w-]{22}$/);
  expect(await readComplaint(code, monday)).toMatchObject({ status: 'OPEN', dueBy: daysLater(7), isLate: false });
  expect(await readComplaint('x'.repeat(22))).toBeUndefined();
  expect(await db.message.findFirst({ where: { kind: 'complaint-made' } })).toMatchObject({
    path: `/pengaduan/${code}`,
  });
});

test('an order is opened by its number with the code of its purchase, or by the account that bought it', async () => {
  const purchase = await here.paid();
  const { number } = purchase.orderOf(here.sari);
  const about = (order: { number: string; code?: string }, personId: string | null = null) =>
    makeComplaint({ ...dewi, personId, order }, monday);
  const stranger = await aPerson();
  expect(await about({ number })).toEqual({ ok: false, why: 'unknown-order' });
  expect(await about({ number, code: 'x'.repeat(22) })).toEqual({ ok: false, why: 'unknown-order' });
  expect(await about({ number }, stranger.personId)).toEqual({ ok: false, why: 'unknown-order' });
  expect(await about({ number, code: purchase.code })).toMatchObject({ ok: true });
  await db.purchase.update({ where: { id: purchase.id }, data: { personId: stranger.personId } });
  expect(await about({ number }, stranger.personId)).toMatchObject({ ok: true });
});

test('nobody floods the office', async () => {
  for (const _ of [1, 2, 3, 4, 5]) await made();
  expect(await makeComplaint(dewi, monday)).toEqual({ ok: false, why: 'too-often' });
  expect(await makeComplaint(dewi, daysLater(2))).toMatchObject({ ok: true });
});

test('T1 a verifier answers what concerns shops of the own regency; the rest is the province’s', async () => {
  const purchase = await here.paid();
  const order = { number: purchase.orderOf(here.sari).number, code: purchase.code };
  const [ofShop, ofMarket] = [await made({ ...dewi, order }), await made()];
  const [own, other] = [await verifier('15.01'), await verifier('15.71')];
  const admin = await aPerson({ staff: [{ role: 'ADMIN' }] });
  expect(await numbers(own)).toEqual([ofShop.number]);
  expect(await numbers(other)).toEqual([]);
  expect(await countComplaints(other)).toBe(0);
  expect(await numbers(admin)).toEqual([ofShop.number, ofMarket.number]);
  expect(await complaintForStaff(other, ofShop.id)).toBeUndefined();
  const answered = { complaintId: ofShop.id, answer: 'Kami hubungi.' };
  expect(await answerComplaint(other, answered, monday)).toEqual({ ok: false, why: 'not-found' });
  expect(await answerComplaint(here.sari.owner, answered, monday)).toEqual({ ok: false, why: 'not-allowed' });
  expect(await answerComplaint(own, { ...answered, complaintId: ofMarket.id }, monday)).toEqual({
    ok: false,
    why: 'not-found',
  });
  expect(await answerComplaint(own, answered, monday)).toEqual({ ok: true, number: ofShop.number });
});

test('it is answered once, and whoever complained is told and reads it', async () => {
  const { id, code } = await made();
  const answers = await Promise.all(
    ['Satu.', 'Dua.'].map((answer) => answerComplaint(here.finance, { complaintId: id, answer }, monday)),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await readComplaint(code)).toMatchObject({ status: 'ANSWERED', answer: expect.stringMatching(/Satu|Dua/) });
  expect(await db.message.count({ where: { kind: 'complaint-answered', email: dewi.contact.email } })).toBe(1);
  expect(await numbers(here.finance, false)).toHaveLength(1);
});

test('overdue ones stand first, and those who may answer are told once', async () => {
  const late = await made();
  const fresh = await made(dewi, daysLater(3));
  await verifier('15.01');
  expect(await numbers(here.finance)).toEqual([late.number, fresh.number]);
  expect(await tellOfLateComplaints(daysLater(6))).toBe(0);
  expect(await tellOfLateComplaints(daysLater(7))).toBe(1);
  expect(await tellOfLateComplaints(daysLater(8))).toBe(0);
  const told = await db.message.findMany({ where: { kind: 'complaint-late' } });
  expect(told.map(({ personId }) => personId)).toEqual([here.finance.personId]);
});
