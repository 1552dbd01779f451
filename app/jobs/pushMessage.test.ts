import { createDecipheriv, createECDH, createPublicKey, type ECDH, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import webPush from 'web-push';
import type { TwoShops } from '../../prisma/testing/twoShops';

const vapid = webPush.generateVAPIDKeys();
process.env.PUSH_PUBLIC_KEY = vapid.publicKey;
process.env.PUSH_PRIVATE_KEY = vapid.privateKey;
process.env.PUSH_CONTACT = 'mailto:bantuan@sepucuk.example';
// Read only now, because the configuration is read with them.
const { db, executeSql } = await import('../platform/db');
const { isPublicAddress, isPushEndpoint, sendPush } = await import('../platform/push');
const { browsersOf, pushesOf, subscribe, unsubscribe } = await import('../domain/pushes');
const { tell } = await import('../domain/messages');
const { acceptOrder, confirmReceipt } = await import('../domain/orders');
const { agreeReturn, askReturn } = await import('../domain/returns');
const { writeToBuyer, writeToShop } = await import('../domain/conversations');
const { aPerson } = await import('../../prisma/seed/story');
const { monday, sellerOf, twoShops } = await import('../../prisma/testing/twoShops');
const { pushMessage } = await import('./pushMessage');

const now = new Date('2026-11-24T03:00:00Z');
/** The service of this test stands in our own house, where the real one may never be. */
const here = { protocols: ['http:', 'https:'], isAllowed: (ip: string) => ip === '127.0.0.1' };
const sendHere: typeof sendPush = (to, text) => sendPush(to, text, here);

/** A push service as RFC 8030 and 8292 want it: it keeps what comes, and refuses whoever cannot say who they are. */
let service: Server;
let origin = '';
let answersWith = 201;
let taken: { path: string; body: Buffer; ttl: string }[] = [];

beforeAll(async () => {
  service = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const isKnown = request.headers['content-encoding'] === 'aes128gcm' && isSigned(request, origin);
      const status = isKnown ? answersWith : 403;
      if (status === 201)
        taken.push({ path: request.url!, body: Buffer.concat(parts), ttl: String(request.headers.ttl) });
      response.writeHead(status, status === 301 ? { Location: '/elsewhere' } : {}).end();
    });
  });
  await new Promise<void>((done) => service.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((done) => service.close(done)));

/** The token of VAPID: signed with the key that stands beside it, for this service, and not for longer than a day. */
function isSigned({ headers }: IncomingMessage, audience: string): boolean {
  const [, token, key] = /^vapid t=([^,]+), ?k=(\S+)$/.exec(headers.authorization ?? '') ?? [];
  if (!token || key !== vapid.publicKey) return false;
  const [head, claims, signature] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  const publicKey = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: x!, y: y! }, format: 'jwk' });
  const signed = { key: publicKey, dsaEncoding: 'ieee-p1363' as const };
  const isGenuine = verify('sha256', Buffer.from(`${head}.${claims}`), signed, Buffer.from(signature!, 'base64url'));
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims!, 'base64url').toString());
  const seconds = exp - Date.now() / 1000;
  return isGenuine && aud === audience && sub === 'mailto:bantuan@sepucuk.example' && seconds > 0 && seconds <= 86_400;
}

type Browser = { keys: ECDH; secret: Buffer; path: string };

function aBrowser(): Browser {
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  return { keys, secret: randomBytes(16), path: `/push/${randomBytes(8).toString('hex')}` };
}

/** Decrypts as a browser does (RFC 8291 section 3.4, RFC 8188). */
function read({ keys, secret }: Browser, body: Buffer) {
  const [salt, length] = [body.subarray(0, 16), body.readUInt8(20)];
  const sender = body.subarray(21, 21 + length);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), sender]);
  const shared = Buffer.from(hkdfSync('sha256', keys.computeSecret(sender), secret, info, 32));
  const derive = (name: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', shared, salt, `Content-Encoding: ${name}\0`, bytes));
  const sealed = body.subarray(21 + length);
  const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
  decipher.setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString());
}

/** A browser that has asked; its service stands here, where no browser could truly have said so. */
async function subscribed(personId: string, language: 'id' | 'en' = 'id') {
  const browser = aBrowser();
  const { id } = await db.pushSubscription.create({
    data: {
      personId,
      endpoint: origin + browser.path,
      p256dh: browser.keys.getPublicKey().toString('base64url'),
      auth: browser.secret.toString('base64url'),
      language,
      madeAt: now,
    },
  });
  return { ...browser, id };
}

type Job = { messageId: string; subscriptionId: string };

/** What waits in the queue, as it was sent inside the transaction. */
async function jobs(): Promise<Job[]> {
  const { rows } = await executeSql(`select data from pgboss.job where name = 'push-message' order by created_on`);
  return rows.map(({ data }) => data);
}

let dewi: string;

beforeEach(async () => {
  await executeSql(`truncate "PushSubscription", "Message"; delete from pgboss.job where name = 'push-message'`);
  dewi = (await aPerson()).personId;
  answersWith = 201;
  taken = [];
});

const accepted = {
  kind: 'order-accepted' as const,
  values: { number: 'SPC-7', shop: 'Kopi\nBu Sari' },
  path: '/belanja/x',
};

async function told(personId: string | null = dewi, news: Parameters<typeof tell>[2] = accepted) {
  const to = { personId, name: 'Dewi', email: null, phone: null, language: 'id' as const };
  await db.$transaction((tx) => tell(tx, to, news, now));
}

describe('what is pushed', () => {
  let world: TwoShops;
  beforeAll(async () => {
    world = await twoShops();
  });

  test('the change of an order reaches each browser of its buyer, encrypted, in the browser’s language', async () => {
    const { id, coffeeOrder, code } = await world.paid();
    await db.purchase.update({ where: { id }, data: { personId: dewi } });
    const [phone, desk] = [await subscribed(dewi), await subscribed(dewi, 'en')];
    await acceptOrder(sellerOf(world.sari), coffeeOrder!, monday);

    const waiting = await jobs();
    expect(waiting.map((job) => job.subscriptionId).toSorted()).toEqual([phone.id, desk.id].toSorted());
    for (const job of waiting) await pushMessage(job, sendHere);
    const newsOf = (browser: Browser) => read(browser, taken.find(({ path }) => path === browser.path)!.body);
    expect(newsOf(phone)).toMatchObject({ title: 'Sepucuk', path: `/belanja/${code}`, tag: waiting[0]!.messageId });
    expect(newsOf(phone).body).not.toBe(newsOf(desk).body);
    expect(newsOf(desk).body).toMatch(/accepted/);
    expect(taken[0]!.ttl).toBe('86400');
    expect(await pushesOf(dewi)).toMatchObject([{ usedAt: expect.any(Date) }, { usedAt: expect.any(Date) }]);
  });

  test('a shop’s owner is told of a new order; nobody of news, and nobody who has not asked', async () => {
    const owner = await subscribed(world.sari.owner.personId);
    await world.paid();
    expect((await jobs()).map(({ subscriptionId }) => subscriptionId)).toEqual([owner.id]);

    await subscribed(dewi);
    await told(dewi, {
      kind: 'follow-new',
      values: { goods: 'Kopi', more: 0, count: 1, until: '' },
      path: '/',
    } as never);
    await told((await aPerson()).personId);
    await told(null);
    expect(await jobs()).toHaveLength(1);
  });

  test('an answer in a return or a conversation reaches whoever waits for it', async () => {
    const [phone, till] = [await subscribed(dewi), await subscribed(world.sari.owner.personId)];
    const purchase = await world.paid();
    const { code, coffeeOrder: orderId } = purchase;
    await db.purchase.update({ where: { id: purchase.id }, data: { personId: dewi } });
    await world.sent(orderId);
    await confirmReceipt({ code, orderId, personId: dewi }, monday);
    await executeSql(`delete from pgboss.job where name = 'push-message'`);
    const whom = async () =>
      (await jobs()).map(({ subscriptionId }) => (subscriptionId === phone.id ? 'buyer' : 'shop'));

    await writeToShop({ code, orderId, personId: dewi }, 'Ada yang rusak.', monday);
    await writeToBuyer(sellerOf(world.sari), { orderId, text: 'Maaf! Kirim fotonya.' }, monday);
    const pieces = [{ orderLineId: purchase.orderOf(world.sari).lines[0]!.id, quantity: 1 }];
    const about = { kind: 'GIVE_BACK', reason: 'NOT_AS_DESCRIBED', text: 'Gosong.', pieces, photos: [] } as const;
    await askReturn({ code, orderId, personId: dewi, ...about, photos: [] }, monday);
    const { id: returnId } = await db.return.findFirstOrThrow({ where: { orderId } });
    await agreeReturn(sellerOf(world.sari), { returnId, way: 'money-back', answer: 'Kirim ke toko.' }, monday);
    expect(await whom()).toEqual(['shop', 'buyer', 'shop', 'buyer']);

    for (const job of await jobs()) await pushMessage(job, sendHere);
    const paths = (browser: Browser) =>
      taken.filter(({ path }) => path === browser.path).map(({ body }) => read(browser, body).path);
    expect(paths(phone)).toEqual([`/belanja/${code}/tanya/${orderId}`, `/belanja/${code}`]);
    expect(paths(till)).toEqual([expect.stringMatching(/^\/studio\/percakapan\//), `/studio/pesanan/${orderId}`]);
    // What was written is read on the page, and stands on no locked screen.
    for (const { body } of taken.filter(({ path }) => path === till.path))
      expect(read(till, body).body).not.toMatch(/rusak/);
  });

  test('what is rolled back is not pushed, and no browser is told of what is another person’s by now', async () => {
    const phone = await subscribed(dewi);
    await db
      .$transaction(async (tx) => {
        await tell(tx, { personId: dewi, name: 'D', email: null, phone: null, language: 'id' }, accepted, now);
        throw new Error('never mind');
      })
      .catch(() => undefined);
    expect(await jobs()).toEqual([]);

    await told();
    const [job] = await jobs();
    await db.pushSubscription.update({ where: { id: phone.id }, data: { personId: (await aPerson()).personId } });
    await pushMessage(job!, sendHere);
    expect(taken).toEqual([]);
  });
});

describe('what services answer', () => {
  test.each([404, 410])('%s: the browser wants no more, and is forgotten', async (status) => {
    await subscribed(dewi);
    await told();
    answersWith = status;
    await pushMessage((await jobs())[0]!, sendHere);
    expect(await pushesOf(dewi)).toEqual([]);
  });

  test.each([500, 429, 301])(
    '%s: five times in a row and it is forgotten; once well, and it counts anew',
    async (status) => {
      await subscribed(dewi);
      await told();
      const [job] = await jobs();
      const times = async (count: number, answer: number) => {
        answersWith = answer;
        for (let i = 0; i < count; i++) await pushMessage(job!, sendHere);
      };
      await times(4, status);
      await times(1, 201);
      await times(4, status);
      expect(await pushesOf(dewi)).toHaveLength(1);
      await times(1, status);
      expect(await pushesOf(dewi)).toEqual([]);
      await times(1, 201);
      expect(taken).toHaveLength(1);
    },
  );
});

describe('where to', () => {
  const keys = () => {
    const { keys, secret } = aBrowser();
    return { p256dh: keys.getPublicKey().toString('base64url'), auth: secret.toString('base64url') };
  };

  test.each([
    ...['http://push.example.com/a', 'https://127.0.0.1/a', 'https://[::1]/a', 'https://localhost/a', 'https://db/a'],
    ...['https://10.1.2.3/a', 'https://169.254.169.254/latest', 'https://192.168.1.1/', 'https://172.20.0.1/'],
    ...['https://[fd00::1]/', 'https://[fe80::1]/', 'https://[::ffff:10.0.0.1]/', 'https://[64:ff9b::a00:1]/'],
    ...['https://2130706433/', 'https://0x7f.1/', 'https://a:b@push.example.com/', 'ftp://push.example.com/', 'x', ''],
    `https://push.example.com/${'a'.repeat(1000)}`,
  ])('SSRF: %s is no push service', async (endpoint) => {
    expect(isPushEndpoint(endpoint)).toBe(false);
    expect(await subscribe(dewi, { endpoint, ...keys() }, 'id', now)).toEqual({ ok: false, why: 'unreadable' });
    expect(await sendPush({ endpoint, ...keys() }, 'Halo')).toBe('gone');
  });

  test('SSRF: a name that leads into our own house is looked up, and not connected to', async () => {
    const named = `${origin.replace('127.0.0.1', 'localhost.')}/push/a`; // the dot makes a name of it that is allowed to be asked
    const outsideOnly = { protocols: ['http:'], isAllowed: isPublicAddress };
    expect(await sendPush({ endpoint: named, ...keys() }, 'Halo', outsideOnly)).toBe('failed');
    expect(taken).toEqual([]);
    expect(['8.8.8.8', '2404:6800:4003:c00::5f'].every(isPublicAddress)).toBe(true);
  });

  test('a browser belongs to whoever asked last, ten to a person, and only they can stop it', async () => {
    const budi = (await aPerson()).personId;
    const endpoint = (i: number) => `https://push.example.com/${i}`;
    for (let i = 0; i < 12; i++)
      await subscribe(dewi, { endpoint: endpoint(i), ...keys() }, 'id', new Date(now.getTime() + i));
    expect(await pushesOf(dewi)).toHaveLength(10);
    await subscribe(budi, { endpoint: endpoint(11), ...keys() }, 'en', now);
    const [other] = await pushesOf(budi);
    expect(await pushesOf(dewi)).toHaveLength(9);
    await unsubscribe(dewi, other!.id);
    expect(await pushesOf(budi)).toHaveLength(1);
    await unsubscribe(budi, other!.id);
    expect(await db.$transaction((tx) => browsersOf(tx, budi))).toEqual([]);
    for (const wrong of [{ p256dh: 'x' }, { auth: 'x' }])
      expect(await subscribe(budi, { endpoint: endpoint(1), ...keys(), ...wrong }, 'id')).toMatchObject({ ok: false });
  });
});
