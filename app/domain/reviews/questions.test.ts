import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { aPerson, aProduct, aShop } from '../../../prisma/seed/story';
import { sellerOf } from '../../../prisma/testing/twoShops';
import { db, executeSql } from '../../platform/db';
import type { Actor } from '../accounts';
import {
  answerVoice,
  askQuestion,
  closeReport,
  countOpenReports,
  countVoicesWaiting,
  hiddenVoices,
  hideVoice,
  openReports,
  questionsOfGoods,
  report,
  reportable,
  voicesForShop,
} from '.';

const now = new Date('2026-11-24T03:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 60 * 60 * 1000);

let sari: Awaited<ReturnType<typeof aShop>>;
let budi: Awaited<ReturnType<typeof aShop>>;
let coffee: Awaited<ReturnType<typeof aProduct>>;
let mat: Awaited<ReturnType<typeof aProduct>>;
let dewi: Actor & { name: string; language: 'id' };
let ofKerinci: Actor;
let ofCity: Actor;

beforeEach(async () => {
  await executeSql('truncate "Question", "Report", "Message" cascade');
  sari = await aShop();
  budi = await aShop({ name: 'Anyaman Pandan Budi', regencyCode: '15.71' });
  coffee = await aProduct(sari);
  mat = await aProduct(budi);
  dewi = { ...(await aPerson()), name: 'Dewi Sartika', language: 'id' };
  ofKerinci = await aPerson({ staff: [{ role: 'VERIFIER', regencyCode: '15.01' }] });
  ofCity = await aPerson({ staff: [{ role: 'VERIFIER', regencyCode: '15.71' }] });
});

const ask = (text = 'Bisa digiling?', at = now) => askQuestion(dewi, { slug: coffee.slug, text }, at);
const onlyQuestion = () => db.question.findFirstOrThrow();
const toldOf = async (kind: string) => (await db.message.findMany({ where: { kind } })).map(({ personId }) => personId);

describe('questions', () => {
  test('a shopper asks, the shop is told and answers, the shopper is told and everybody reads it', async () => {
    expect(await ask()).toEqual({ ok: true });
    expect(await toldOf('question-asked')).toEqual([sari.owner.personId]);
    expect(await countVoicesWaiting(sellerOf(sari))).toBe(1);

    const { id } = await onlyQuestion();
    expect(await answerVoice(sellerOf(sari), { id, text: 'Bisa, tulis di catatan.' }, later(1))).toEqual({ ok: true });
    expect(await toldOf('question-answered')).toEqual([dewi.personId]);
    expect((await questionsOfGoods(coffee.productId)).questions).toMatchObject([
      { name: 'Dewi S.', text: 'Bisa digiling?', answer: 'Bisa, tulis di catatan.', answeredAt: later(1) },
    ]);
    expect(await countVoicesWaiting(sellerOf(sari))).toBe(0);
  });

  test('pressed twice it is asked once; ten a day wait at most, answered ones do not count', async () => {
    await Promise.all([ask(), ask()]);
    expect(await db.question.count()).toBe(1);
    await Promise.all(Array.from({ length: 12 }, (_, i) => ask(`Pertanyaan ${i}`)));
    expect(await db.question.count()).toBe(10);
    expect(await ask('Satu lagi')).toEqual({ ok: false, why: 'too-many' });

    await answerVoice(sellerOf(sari), { id: (await onlyQuestion()).id, text: 'Ya' }, now);
    expect(await ask('Satu lagi')).toEqual({ ok: true });
    expect(await ask('Lagi')).toEqual({ ok: false, why: 'too-many' });
    expect(await ask('Lagi', later(25))).toEqual({ ok: true });
  });

  test('nothing, too much, and of goods that cannot be seen, is not asked', async () => {
    expect(await ask(' \u200b ')).toEqual({ ok: false, why: 'unreadable' });
    expect(await ask('a'.repeat(501))).toEqual({ ok: false, why: 'unreadable' });
    await db.product.update({ where: { id: coffee.productId }, data: { status: 'HIDDEN' } });
    expect(await ask()).toEqual({ ok: false, why: 'not-found' });
  });

  test('whoever wants no such messages gets none', async () => {
    const off = [sari.owner.personId, dewi.personId].map((personId) => ({ personId, topic: 'QUESTION' as const }));
    await db.noticeOff.createMany({ data: off });
    await ask();
    await answerVoice(sellerOf(sari), { id: (await onlyQuestion()).id, text: 'Bisa' }, now);
    expect(await db.message.count()).toBe(0);
  });

  test('T1 another shop sees and answers no question of this one', async () => {
    await ask();
    const { id } = await onlyQuestion();
    expect(await answerVoice(sellerOf(budi), { id, text: 'Di sini saja' })).toEqual({ ok: false, why: 'not-found' });
    expect((await voicesForShop(sellerOf(budi), 'all')).voices).toEqual([]);
    const lent = { ...sellerOf(budi), shopId: sari.shopId };
    expect((await voicesForShop(lent, 'all')).voices).toEqual([]);
    expect(await countVoicesWaiting(lent)).toBe(0);
  });

  test('what staff hide is gone for shoppers and shop', async () => {
    await ask();
    const { id } = await onlyQuestion();
    expect(await hideVoice(ofKerinci, { id, why: 'Bukan pertanyaan.' }, now)).toEqual({ ok: true });
    expect((await questionsOfGoods(coffee.productId)).questions).toEqual([]);
    expect((await voicesForShop(sellerOf(sari), 'all')).voices).toEqual([]);
    expect(await toldOf('voice-hidden')).toEqual([dewi.personId]);
  });

  test('the shop’s list: what waits first, then the newest, a page at a time', async () => {
    const asked = Array.from({ length: 23 }, (_, i) => ({
      productId: coffee.productId,
      personId: dewi.personId,
      name: 'Dewi S.',
      text: `Pertanyaan ${i}`,
      language: 'id' as const,
      askedAt: now,
      ...(i % 2 && { answer: 'Ya', answeredAt: now, answeredBy: sari.owner.personId }),
    }));
    for (const data of asked) await db.question.create({ data });
    const seller = sellerOf(sari);
    const first = await voicesForShop(seller, 'all');
    const second = await voicesForShop(seller, 'all', first.next);

    const shown = [...first.voices, ...second.voices];
    expect(shown.map(({ isWaiting }) => isWaiting)).toEqual([...Array(12).fill(true), ...Array(11).fill(false)]);
    expect(shown[0]).toMatchObject({ text: 'Pertanyaan 22' });
    expect(new Set(shown.map(({ id }) => id)).size).toBe(23);
    expect((await voicesForShop(seller, 'waiting')).voices).toHaveLength(12);
    expect((await voicesForShop(seller, 'goods')).voices).toEqual([]);
  });
});

describe('reports', () => {
  const wrong = { reason: 'NOT_LOCAL' as const, text: 'Ini buatan pabrik.', contact: 'warga@contoh.id' };
  const aboutCoffee = (wish = wrong) => report({ slug: coffee.slug }, wish, now);
  const onlyReport = () => db.report.findFirstOrThrow();

  test('anybody reports goods or what was said; staff read it, and close it once with an outcome', async () => {
    await ask('Menghina');
    const { id: voiceId } = await onlyQuestion();
    expect(await aboutCoffee()).toEqual({ ok: true });
    expect(await report({ voiceId }, { reason: 'OFFENSIVE', text: '', contact: '' }, now)).toEqual({ ok: true });

    const { reports } = await openReports(ofKerinci);
    expect(reports).toMatchObject([
      { ...wrong, goods: 'Kopi arabika Kerinci', slug: coffee.slug, shopName: sari.name, voice: null },
      { reason: 'OFFENSIVE', contact: null, slug: coffee.slug, voice: { id: voiceId, text: 'Menghina' } },
    ]);
    const id = reports[0]!.id;
    const twice = await Promise.all([1, 2].map(() => closeReport(ofKerinci, { id, outcome: 'Sudah ditegur.' }, now)));
    expect(twice).toContainEqual({ ok: true });
    expect(twice).toContainEqual({ ok: false, why: 'moved-on' });
    expect(await countOpenReports(ofKerinci)).toBe(1);
    expect(await db.report.findUnique({ where: { id } })).toMatchObject({ outcome: 'Sudah ditegur.', closedAt: now });
    expect(await closeReport(ofKerinci, { id, outcome: '' })).toEqual({ ok: false, why: 'unreadable' });
  });

  test('T7 staff of a regency see and close only what concerns shops there; others nothing', async () => {
    await aboutCoffee();
    await report({ slug: mat.slug }, { ...wrong, reason: 'COUNTERFEIT' }, now);
    await ask('Menghina');
    await hideVoice(ofKerinci, { id: (await onlyQuestion()).id, why: 'Kasar' }, now);
    const admin = await aPerson({ staff: [{ role: 'ADMIN' }] });

    const reasonsFor = async (staff: Actor) => (await openReports(staff)).reports.map(({ reason }) => reason);
    expect(await reasonsFor(ofKerinci)).toEqual(['NOT_LOCAL']);
    expect(await reasonsFor(ofCity)).toEqual(['COUNTERFEIT']);
    expect(await reasonsFor(admin)).toEqual(['NOT_LOCAL', 'COUNTERFEIT']);
    const { voices } = await hiddenVoices(ofCity);
    expect(voices).toEqual([]);
    expect((await hiddenVoices(ofKerinci)).voices).toMatchObject([{ text: 'Menghina', hiddenWhy: 'Kasar' }]);

    const { id } = (await openReports(ofKerinci)).reports[0]!;
    expect(await closeReport(ofCity, { id, outcome: 'Beres' })).toEqual({ ok: false, why: 'not-found' });
    for (const actor of [sari.owner, dewi, await aPerson({ staff: [{ role: 'CAMPAIGNER' }] })]) {
      expect(await openReports(actor)).toMatchObject({ reports: [] });
      expect(await hiddenVoices(actor)).toMatchObject({ voices: [] });
      expect(await countOpenReports(actor)).toBe(0);
      expect(await closeReport(actor, { id, outcome: 'Beres' })).toEqual({ ok: false, why: 'not-allowed' });
    }
  });

  test('the same words are kept once, and a flood about one thing ends at twenty', async () => {
    for (let i = 0; i < 2; i++) await aboutCoffee();
    expect(await db.report.count()).toBe(1);
    for (let i = 0; i < 25; i++) await aboutCoffee({ ...wrong, text: `Sama ${i}` });
    expect(await db.report.count()).toBe(20);
  });

  test('what cannot be seen cannot be reported, nor too many words', async () => {
    expect(await reportable({ slug: coffee.slug })).toMatchObject({ name: 'Kopi arabika Kerinci', text: null });
    expect(await report({ slug: 'tidak-ada' }, wrong)).toEqual({ ok: false, why: 'not-found' });
    expect(await report({ voiceId: randomUUID() }, wrong)).toEqual({ ok: false, why: 'not-found' });
    expect(await aboutCoffee({ ...wrong, text: 'a'.repeat(1001) })).toEqual({ ok: false, why: 'unreadable' });
    await ask('Menghina');
    const { id: voiceId } = await onlyQuestion();
    await db.shop.update({ where: { id: sari.shopId }, data: { status: 'CLOSED' } });
    expect(await reportable({ voiceId })).toBeUndefined();
    expect(await aboutCoffee()).toEqual({ ok: false, why: 'not-found' });
    await expect(onlyReport()).rejects.toThrow();
  });
});
