import { createECDH, randomBytes, randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { aPerson } from '../../prisma/seed/story';
import { pushesOf, subscribe } from '../domain/pushes';
import { db, executeSql } from '../platform/db';
import { arrive, leave } from './arrive';
import { forgetPhone, rememberPhone, thisPhone } from './phone';
import { type Visitor, visitorOf } from './visitor';

let dewi: string;
let budi: string;

beforeEach(async () => {
  await executeSql('truncate "PushSubscription"');
  [dewi, budi] = [(await aPerson()).personId, (await aPerson()).personId];
});

/** A browser that keeps the cookies that it is given. */
function aBrowser() {
  const jar = new Map<string, string>();
  return (): Visitor =>
    visitorOf({
      url: new URL('http://localhost:3000/'),
      ...{ language: 'id', ip: '127.0.0.1', isHttps: false },
      cookieHeader: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      sendCookie(header) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(header)!;
        if (value === '' || /Max-Age=0/.test(header)) jar.delete(name!);
        else jar.set(name!, value!);
      },
    });
}

/** Somebody signs in with a browser and asks it to tell them of their orders. */
async function told(personId: string, visit = aBrowser()) {
  await arrive(visit(), personId);
  const keys = createECDH('prime256v1');
  keys.generateKeys();
  const address = {
    endpoint: `https://push.example.com/${randomUUID()}`,
    p256dh: keys.getPublicKey().toString('base64url'),
    auth: randomBytes(16).toString('base64url'),
  };
  const answer = await subscribe(personId, address, 'id');
  if (!answer.ok) throw new Error(answer.why);
  rememberPhone(visit(), answer.phone);
  return { visit, id: answer.phone.id };
}

const ids = async (personId: string) => (await pushesOf(personId)).map(({ id }) => id);

test('whoever signs out is told nothing more on that phone, and goes on being told on the other', async () => {
  const [phone, desk] = [await told(dewi), await told(dewi)];
  expect(thisPhone(phone.visit())).toBe(phone.id);
  await leave(phone.visit());
  expect(await ids(dewi)).toEqual([desk.id]);
  expect(thisPhone(phone.visit())).toBeUndefined();
});

test('also when the session had ended before', async () => {
  const { visit } = await told(dewi);
  await db.session.deleteMany({ where: { personId: dewi } });
  await leave(visit());
  expect(await ids(dewi)).toEqual([]);
});

test('a phone whose next person signs in tells nothing more of the one before', async () => {
  const { visit, id } = await told(dewi);
  await arrive(visit(), dewi);
  expect(await ids(dewi)).toEqual([id]); // the same person again
  await arrive(visit(), budi);
  expect([await ids(dewi), await ids(budi)]).toEqual([[], []]);
});

test('the id of a subscription alone ends it for nobody', async () => {
  const { id } = await told(dewi);
  const stranger = aBrowser();
  for (const token of [id, `${id}.${'x'.repeat(43)}`, `${randomUUID()}.x`, 'x', '', '.']) {
    rememberPhone(stranger(), { id, token });
    await forgetPhone(stranger());
    await arrive(stranger(), budi);
    await leave(stranger());
  }
  expect(await ids(dewi)).toEqual([id]);
});
