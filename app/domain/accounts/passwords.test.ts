import { hash } from '@node-rs/argon2';
import { expect, test } from 'vitest';
import { atMost } from './atMost';
import { hashPassword, isOutdated, verifyPassword } from './passwords';

test('ASVS 11.4.2 passwords are kept as argon2id at the cost that OWASP asks for, each with its own salt', async () => {
  const [one, two] = await Promise.all([hashPassword('perahu tembaga'), hashPassword('perahu tembaga')]);

  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(one).not.toBe(two);
  expect(await verifyPassword(one, 'perahu tembaga')).toBe(true);
  expect(await verifyPassword(one, 'Perahu tembaga')).toBe(false);
  expect(await verifyPassword(one, 'perahu tembaga ')).toBe(false);
});

test.each([undefined, null, '', 'garbage', '$argon2id$v=19$m=19456,t=2,p=1$c2FsdA'])(
  'what is no hash opens nothing and throws nothing: %s',
  async (kept) => {
    expect(await verifyPassword(kept, 'perahu tembaga')).toBe(false);
    expect(await verifyPassword(kept, '')).toBe(false);
  },
);

test('a password that is too long to be anybody’s is wrong', async () => {
  expect(await verifyPassword(await hashPassword(''), 'x'.repeat(100_000))).toBe(false);
});

test('a hash of another cost is outdated', async () => {
  expect(isOutdated(await hashPassword('perahu tembaga'))).toBe(false);
  expect(isOutdated(await hash('perahu tembaga', { memoryCost: 8_192 }))).toBe(true);
});

test('no more than so many run at once, all get their turn, and a failure frees its place', async () => {
  const inTurn = atMost(4);
  let running = 0;
  let most = 0;
  const work = async (i: number) => {
    most = Math.max(most, ++running);
    await new Promise((done) => setImmediate(done));
    running--;
    if (i % 5 === 0) throw new Error('failed');
    return i;
  };

  const ended = await Promise.allSettled(Array.from({ length: 30 }, (_, i) => inTurn(() => work(i))));

  expect(most).toBe(4);
  expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(24);
});
