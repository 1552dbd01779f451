import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { aPerson, aProduct } from '../../../prisma/seed/story';
import { monday, sellerOf, type TwoShops, twoShops } from '../../../prisma/testing/twoShops';
import { db, executeSql } from '../../platform/db';
import type { Actor } from '../accounts';
import {
  answerBuyer,
  askShop,
  countUnreadOfBuyer,
  countUnreadOfShop,
  readAboutOrder,
  readAsBuyer,
  readAsShop,
  talkAboutGoods,
  talkLimits,
  talkOfOrder,
  talksOfBuyer,
  talksOfPurchase,
  talksOfShop,
  writeToBuyer,
  writeToShop,
} from '.';

const minutes = (count: number) => new Date(monday.getTime() + count * 60_000);
const yes = { ok: true };
const no = (why: string) => ({ ok: false, why });

let world: TwoShops;
let slug: string;
let dewi: Actor;

beforeEach(async () => {
  await executeSql('truncate "SaidWord", "Conversation", "Message" cascade');
  world = await twoShops();
  slug = (await aProduct(world.sari)).slug;
  dewi = await aPerson({ name: 'Dewi Sartika' });
});

const ask = async (text = 'Bisa digiling kasar?', at = monday) => {
  const answer = await askShop(dewi, { slug, text }, at);
  if (!answer.ok) throw new Error(answer.why);
  return answer.id;
};
const sari = () => sellerOf(world.sari);
const budi = () => sellerOf(world.budi);
const answer = (id: string, text: string, at: Date, seller = sari()) => answerBuyer(seller, { id, text }, at);
const texts = (talk: { words: { text: string }[] } | undefined) => talk?.words.map(({ text }) => text);
const toldOf = (kind: string) =>
  db.message.findMany({
    where: { kind },
    orderBy: { id: 'asc' },
    select: { personId: true, path: true, values: true },
  });

describe('about goods', () => {
  test('somebody asks, the shop is told, reads and answers, and so on in one conversation', async () => {
    const id = await ask();
    expect(await toldOf('words-for-shop')).toEqual([
      {
        personId: world.sari.owner.personId,
        path: `/studio/percakapan/${id}`,
        values: { shop: world.sari.name, buyer: 'Dewi S.', about: 'Kopi arabika Kerinci' },
      },
    ]);
    expect(await countUnreadOfShop(sari())).toBe(1);
    expect((await talksOfShop(sari())).talks).toMatchObject([
      {
        id,
        buyer: 'Dewi S.',
        about: 'Kopi arabika Kerinci',
        lastText: 'Bisa digiling kasar?',
        lastBy: 'BUYER',
        unread: 1,
      },
    ]);

    expect(texts(await readAsShop(sari(), id))).toEqual(['Bisa digiling kasar?']);
    expect(await countUnreadOfShop(sari())).toBe(0);
    expect(await answer(id, 'Bisa, tulis di catatan.', minutes(1))).toEqual(yes);
    expect(await toldOf('words-for-buyer')).toMatchObject([
      { personId: dewi.personId, path: `/akun/percakapan/${id}`, values: { shop: world.sari.name } },
    ]);
    expect(await countUnreadOfShop(sari())).toBe(0);
    expect(await countUnreadOfBuyer(dewi)).toBe(1);

    expect(await talkAboutGoods(dewi, slug)).toBe(id);
    expect(await ask('Terima kasih!', minutes(2))).toBe(id);
    expect(texts(await readAsBuyer(dewi, id))).toEqual([
      'Bisa digiling kasar?',
      'Bisa, tulis di catatan.',
      'Terima kasih!',
    ]);
    expect(await countUnreadOfBuyer(dewi)).toBe(0);
    expect(await countUnreadOfShop(sari())).toBe(1);
  });

  test('each side is told once, until it has read', async () => {
    const id = await ask('Satu');
    await ask('Dua', minutes(1));
    await ask('Tiga', minutes(2));
    expect(await toldOf('words-for-shop')).toHaveLength(1);
    expect(await talksOfShop(sari())).toMatchObject({ talks: [{ unread: 3, lastText: 'Tiga' }] });

    await readAsShop(sari(), id);
    await ask('Empat', minutes(3));
    expect(await toldOf('words-for-shop')).toHaveLength(2);

    await answer(id, 'Ya', minutes(4));
    await answer(id, 'Ada lagi?', minutes(5));
    expect(await toldOf('words-for-buyer')).toHaveLength(1);
    await readAsBuyer(dewi, id);
    await answer(id, 'Halo?', minutes(6));
    expect(await toldOf('words-for-buyer')).toHaveLength(2);
  });

  test('pressed twice it is said once; two who ask at once open one conversation', async () => {
    const ids = await Promise.all([ask(), ask(), ask('Dan dua kilo?')]);
    expect(new Set(ids).size).toBe(1);
    expect(await db.saidWord.count()).toBe(2);
    expect(await toldOf('words-for-shop')).toHaveLength(1);
    await ask('Dan dua kilo?', minutes(5));
    expect(await db.saidWord.count()).toBe(3);
  });

  test('of goods that cannot be seen nothing is asked, nor nothing at all or too much', async () => {
    for (const text of ['', ' \u200b\n ', 'a'.repeat(talkLimits.text + 1)])
      expect(await askShop(dewi, { slug, text }, monday)).toEqual(no('unreadable'));
    expect(await askShop(dewi, { slug, text: 'a'.repeat(talkLimits.text) }, monday)).toMatchObject(yes);
    await db.product.updateMany({ where: { slug }, data: { status: 'HIDDEN' } });
    expect(await askShop(dewi, { slug, text: 'Masih ada?' }, minutes(5))).toEqual(no('not-found'));
    // What was begun goes on.
    const { talks } = await talksOfBuyer(dewi);
    const mine = { conversationId: talks[0]!.id, personId: dewi.personId };
    expect(await writeToShop(mine, 'Masih ada?', minutes(5))).toEqual(yes);
    expect((await readAsBuyer(dewi, talks[0]!.id))?.product).toEqual({ name: 'Kopi arabika Kerinci', slug: undefined });
  });

  test('so much an hour and no more, to whichever shops, however many requests come at once', async () => {
    const mats = (await aProduct(world.budi)).slug;
    const most = talkLimits.buyerAnHour;
    const wishes = Array.from({ length: most + 5 }, (_, i) => ({ slug: i % 2 ? slug : mats, text: `Nomor ${i}` }));
    const answers = await Promise.all(wishes.map((wish) => askShop(dewi, wish, monday)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(most);
    expect(await db.saidWord.count()).toBe(most);
    expect(await askShop(dewi, { slug, text: 'Lagi' }, minutes(59))).toEqual(no('too-many'));
    expect(await askShop(dewi, { slug, text: 'Lagi' }, minutes(61))).toMatchObject(yes);

    const id = (await talkAboutGoods(dewi, slug))!;
    const said = Array.from({ length: talkLimits.shopAnHour + 3 }, (_, i) => answer(id, `Jawaban ${i}`, minutes(62)));
    expect((await Promise.all(said)).filter(({ ok }) => ok)).toHaveLength(talkLimits.shopAnHour);
  });
});

describe('about an order', () => {
  test('a guest writes by the code of the purchase, and is told where to read the answer', async () => {
    const { code, coffeeOrder, matOrder, orderOf } = await world.paid();
    const which = { code, orderId: coffeeOrder!, personId: null };
    expect(await writeToShop(which, 'Kapan dikirim?', monday)).toEqual(yes);
    const { id } = await db.conversation.findFirstOrThrow();
    const { number } = orderOf(world.sari);
    expect(await readAsShop(sari(), id)).toMatchObject({ buyer: 'Dewi (contoh)', order: { number }, product: null });

    await answer(id, 'Besok pagi.', minutes(1));
    expect(await toldOf('words-for-buyer')).toEqual([
      {
        personId: null,
        path: `/belanja/${code}/tanya/${coffeeOrder}`,
        values: { shop: world.sari.name, about: number },
      },
    ]);
    expect(await talksOfPurchase(code)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ orderId: matOrder, talk: undefined }),
        expect.objectContaining({
          orderId: coffeeOrder,
          talk: expect.objectContaining({ unread: 1, lastText: 'Besok pagi.' }),
        }),
      ]),
    );
    expect(texts(await readAboutOrder(which))).toEqual(['Kapan dikirim?', 'Besok pagi.']);
    expect((await talksOfPurchase(code)).find(({ talk }) => talk)).toMatchObject({ talk: { unread: 0 } });
    expect(await writeToShop(which, 'Terima kasih', minutes(2))).toEqual(yes);
    expect(await db.conversation.count()).toBe(1);
  });

  test('a buyer with an account finds it among the own conversations, and goes on there', async () => {
    const { id: purchaseId, code, coffeeOrder } = await world.paid();
    await db.purchase.update({ where: { id: purchaseId }, data: { personId: dewi.personId } });
    await writeToShop({ code, orderId: coffeeOrder!, personId: dewi.personId }, 'Kapan dikirim?', monday);
    const { talks } = await talksOfBuyer(dewi);
    expect(talks).toMatchObject([{ shop: world.sari.name, orderId: coffeeOrder, unread: 0 }]);
    const { id } = talks[0]!;
    expect(await writeToShop({ conversationId: id, personId: dewi.personId }, 'Halo?', minutes(1))).toEqual(yes);
    expect(await readAsBuyer(dewi, id)).toMatchObject({ order: { code }, words: [{}, { text: 'Halo?' }] });
  });

  test('T2 of a purchase of two shops each sees its own conversation only', async () => {
    const { code, coffeeOrder, matOrder } = await world.paid();
    await writeToShop({ code, orderId: coffeeOrder!, personId: null }, 'Kopinya digiling', monday);
    await writeToShop({ code, orderId: matOrder!, personId: null }, 'Tikarnya merah', monday);
    const ofSari = (await talksOfShop(sari())).talks;
    const ofBudi = (await talksOfShop(budi())).talks;
    expect(ofSari.map(({ lastText }) => lastText)).toEqual(['Kopinya digiling']);
    expect(ofBudi.map(({ lastText }) => lastText)).toEqual(['Tikarnya merah']);
    expect(JSON.stringify(await readAsShop(sari(), ofSari[0]!.id))).not.toMatch(
      new RegExp(`Tikar|${code}|${matOrder}`),
    );
    expect(texts(await readAboutOrder({ code, orderId: matOrder! }))).toEqual(['Tikarnya merah']);
  });

  test('before it is paid the shop is not written to, and a code opens no other purchase’s orders', async () => {
    const unpaid = await world.placed();
    const which = { code: unpaid.code, orderId: unpaid.coffeeOrder!, personId: null };
    expect(await writeToShop(which, 'Halo', monday)).toEqual(no('not-found'));
    expect(await readAboutOrder(which)).toBeUndefined();
    expect(await talksOfPurchase(unpaid.code)).toEqual([]);

    const mine = await world.paid();
    const others = await world.paid();
    const forged = { code: mine.code, orderId: others.coffeeOrder!, personId: null };
    expect(await writeToShop(forged, 'Halo', monday)).toEqual(no('not-found'));
    expect(await readAboutOrder(forged)).toBeUndefined();
  });

  test('a guest may write so much an hour for a purchase', async () => {
    const { code, coffeeOrder, matOrder } = await world.paid();
    const words = Array.from({ length: talkLimits.buyerAnHour + 4 }, (_, i) =>
      writeToShop({ code, orderId: i % 2 ? coffeeOrder! : matOrder!, personId: null }, `Nomor ${i}`, monday),
    );
    expect((await Promise.all(words)).filter(({ ok }) => ok)).toHaveLength(talkLimits.buyerAnHour);
  });
});

describe('begun by the shop', () => {
  const begin = (orderId: string, text = 'Warna merahnya habis, boleh biru?', seller = sari(), at = monday) =>
    writeToBuyer(seller, { orderId, text }, at);

  test('about an order that it has: the buyer is told, guest or not, and both go on in one conversation', async () => {
    const { id: purchaseId, code, coffeeOrder, orderOf } = await world.paid();
    expect(await talkOfOrder(sari(), coffeeOrder)).toMatchObject({ buyer: 'Dewi (contoh)', talk: undefined });
    const [first, second] = await Promise.all([begin(coffeeOrder), begin(coffeeOrder, 'Atau hijau?')]);
    expect(first).toMatchObject(yes);
    expect(second).toEqual(first);
    expect(await db.conversation.count()).toBe(1);
    const { number } = orderOf(world.sari);
    const path = `/belanja/${code}/tanya/${coffeeOrder}`;
    expect(await toldOf('words-for-buyer')).toEqual([
      { personId: null, path, values: { shop: world.sari.name, about: number } },
    ]);
    expect(await db.message.findFirst({ where: { kind: 'words-for-buyer' } })).toMatchObject({ purchaseId });
    expect((await talksOfPurchase(code)).find(({ talk }) => talk)).toMatchObject({ talk: { unread: 2 } });

    expect(await writeToShop({ code, orderId: coffeeOrder, personId: null }, 'Biru saja.', minutes(1))).toEqual(yes);
    expect(await talkOfOrder(sari(), coffeeOrder)).toMatchObject({
      talk: { lastText: 'Biru saja.', lastBy: 'BUYER', unread: 1 },
    });
    expect(await begin(coffeeOrder, 'Siap.', sari(), minutes(2))).toEqual(first);
  });

  test('a buyer with an account finds it among the own conversations, unread', async () => {
    const { id, coffeeOrder } = await world.paid();
    await db.purchase.update({ where: { id }, data: { personId: dewi.personId } });
    await begin(coffeeOrder);
    expect(await countUnreadOfBuyer(dewi)).toBe(1);
    expect((await talksOfBuyer(dewi)).talks).toMatchObject([{ orderId: coffeeOrder, unread: 1, lastBy: 'SHOP' }]);
  });

  test('both who begin at once begin one', async () => {
    for (const _ of [1, 2, 3]) {
      const { code, coffeeOrder } = await world.paid();
      const words = [begin(coffeeOrder), writeToShop({ code, orderId: coffeeOrder, personId: null }, 'Halo', monday)];
      for (const answer of await Promise.all(words)) expect(answer).toMatchObject(yes);
      expect(await db.conversation.count({ where: { orderId: coffeeOrder } })).toBe(1);
    }
  });

  test('T1 not about an order of another shop, nor one that it does not see yet, nor by who may not', async () => {
    const { coffeeOrder } = await world.paid();
    const unpaid = await world.placed();
    expect(await begin(coffeeOrder, 'Halo', budi())).toEqual(no('not-found'));
    expect(await begin(unpaid.coffeeOrder)).toEqual(no('not-found'));
    expect(await begin(randomUUID())).toEqual(no('not-found'));
    const packer = { ...sari(), grants: [{ role: 'PACKER' as const, shopId: world.sari.shopId }] };
    const lent = { ...budi(), shopId: world.sari.shopId };
    for (const seller of [packer, lent]) {
      expect(await begin(coffeeOrder, 'Halo', seller)).toEqual(no('not-allowed'));
      expect(await talkOfOrder(seller, coffeeOrder)).toBeUndefined();
    }
    expect(await talkOfOrder(budi(), coffeeOrder)).toBeUndefined();
    for (const text of [' ', 'a'.repeat(talkLimits.text + 1)])
      expect(await begin(coffeeOrder, text)).toEqual(no('unreadable'));
    expect(await db.conversation.count()).toBe(0);
    const said = Array.from({ length: talkLimits.shopAnHour + 3 }, (_, i) => begin(coffeeOrder, `Nomor ${i}`));
    expect((await Promise.all(said)).filter(({ ok }) => ok)).toHaveLength(talkLimits.shopAnHour);
  });
});

describe('T1', () => {
  test('another shop reads, counts, lists and answers none of it, and nobody in a shop who may not', async () => {
    const id = await ask();
    expect(await answer(id, 'Di sini lebih murah', monday, budi())).toEqual(no('not-found'));
    expect(await answer(randomUUID(), 'Halo', monday)).toEqual(no('not-found'));
    expect(await readAsShop(budi(), id)).toBeUndefined();
    expect((await talksOfShop(budi())).talks).toEqual([]);
    expect(await countUnreadOfShop(budi())).toBe(0);

    const lent = { ...budi(), shopId: world.sari.shopId };
    const packer = {
      personId: dewi.personId,
      shopId: world.sari.shopId,
      grants: [{ role: 'PACKER' as const, shopId: world.sari.shopId }],
    };
    for (const seller of [lent, packer]) {
      expect(await answer(id, 'Halo', monday, seller)).toEqual(no('not-allowed'));
      expect(await readAsShop(seller, id)).toBeUndefined();
      expect((await talksOfShop(seller)).talks).toEqual([]);
      expect(await countUnreadOfShop(seller)).toBe(0);
    }
    expect(await db.saidWord.count()).toBe(1);
    expect(await countUnreadOfShop(sari())).toBe(1); // and nothing of it has marked it as read
  });

  test('another buyer reads and writes none of it', async () => {
    const id = await ask();
    await answer(id, 'Bisa', minutes(1));
    const other = await aPerson();
    expect(await readAsBuyer(other, id)).toBeUndefined();
    expect(await writeToShop({ conversationId: id, personId: other.personId }, 'Halo', monday)).toEqual(
      no('not-found'),
    );
    expect((await talksOfBuyer(other)).talks).toEqual([]);
    expect(await countUnreadOfBuyer(other)).toBe(0);
    expect(await talkAboutGoods(other, slug)).toBeUndefined();
    expect(await countUnreadOfBuyer(dewi)).toBe(1);
  });
});

test('while a shop is suspended it stays to be read, and closed to both; after that it goes on', async () => {
  const id = await ask();
  const { code, coffeeOrder } = await world.paid();
  const orderTalk = { code, orderId: coffeeOrder!, personId: null };
  const mine = { conversationId: id, personId: dewi.personId };
  const become = (status: 'SUSPENDED' | 'VERIFIED') =>
    db.business.update({ where: { id: world.sari.businessId }, data: { status } });
  await become('SUSPENDED');
  expect(await readAsBuyer(dewi, id)).toMatchObject({ isClosed: true, words: [{ text: 'Bisa digiling kasar?' }] });
  expect(await readAsShop(sari(), id)).toMatchObject({ isClosed: true, words: [{ text: 'Bisa digiling kasar?' }] });
  expect(await readAboutOrder(orderTalk)).toMatchObject({ isClosed: true });
  expect((await talksOfBuyer(dewi)).talks).toHaveLength(1);
  expect(await writeToShop(mine, 'Halo', minutes(1))).toEqual(no('closed'));
  expect(await writeToShop(orderTalk, 'Halo', minutes(1))).toEqual(no('closed'));
  expect(await answer(id, 'Halo', minutes(1))).toEqual(no('closed'));
  expect(await writeToBuyer(sari(), { orderId: coffeeOrder!, text: 'Halo' }, minutes(1))).toEqual(no('closed'));
  expect(await db.conversation.count()).toBe(1); // refused words open nothing
  await become('VERIFIED');
  expect(await answer(id, 'Halo', minutes(1))).toEqual(yes);
});

test('a long conversation and a long list come a page at a time, each word and conversation once', async () => {
  const id = await ask('Nomor 0');
  const words = Array.from({ length: 119 }, (_, i) => ({
    conversationId: id,
    by: 'SHOP' as const,
    text: `Nomor ${i + 1}`,
    at: minutes(i + 1),
  }));
  for (const data of words) await db.saidWord.create({ data });
  const seen: string[] = [];
  for (let before: string | undefined, more = true; more; more = before !== undefined) {
    const talk = (await readAsBuyer(dewi, id, before))!;
    seen.unshift(...talk.words.map(({ text }) => text));
    before = talk.older;
  }
  expect(seen).toEqual(Array.from({ length: 120 }, (_, i) => `Nomor ${i}`));

  const goods = [];
  for (let i = 0; i < 24; i++) goods.push((await aProduct(world.sari, { name: `Barang ${i}` })).slug);
  for (const [i, one] of goods.entries()) await askShop(dewi, { slug: one, text: 'Ada?' }, minutes(200 + i * 5));
  const first = await talksOfBuyer(dewi);
  const second = await talksOfBuyer(dewi, first.next);
  expect([first.talks.length, second.talks.length, second.next]).toEqual([20, 5, undefined]);
  expect(first.talks[0]!.about).toBe('Barang 23');
  expect(new Set([...first.talks, ...second.talks].map((talk) => talk.id)).size).toBe(25);
});
