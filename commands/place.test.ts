import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { insistOnBinaries, insistOnFolder, insistOnPlace } from './place.mjs';

test('a port that is taken is named, with another one to try', async () => {
  const shop = createServer();
  await new Promise<void>((done) => shop.listen(0, done));
  const { port } = shop.address() as { port: number };
  await expect(insistOnPlace({ PORT: String(port) })).rejects.toThrow(
    `Port ${port} is taken, perhaps by a Sepucuk that runs already: stop it, or choose another one: PORT=${port + 1} npm start`,
  );
  shop.close();
});

test('a database that nobody answers for is named before the long work', async () => {
  const DATABASE_URL = 'postgres://sepucuk:secret@127.0.0.1:1/sepucuk';
  const refusal = insistOnPlace({ PORT: '0', DATABASE_URL });
  await expect(refusal).rejects.toThrow('The database at 127.0.0.1:1 cannot be reached (ECONNREFUSED)');
});

test.each([
  ['win32', false, 'Windows'],
  ['linux', true, 'musl'],
] as const)('a machine for which npm has no PostgreSQL is told what to do: %s', (platform, isMusl, name) => {
  expect(() => insistOnBinaries({ platform, isMusl })).toThrow(name);
});

test('a place where nothing can be written is named', () => {
  const file = join(process.cwd(), 'package.json');
  expect(() => insistOnFolder(join(file, '.data'), 'or set DATA_DIR')).toThrow(`Nothing can be written in ${file}`);
});
