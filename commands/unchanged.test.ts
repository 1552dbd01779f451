import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UNCHANGED } from './steps.mjs';
import { unlessUnchanged } from './unchanged.mjs';

const home = process.cwd();
let folder: string;
const what = { name: 'bread', inputs: ['flour'], outputs: ['bread'] };
const bake = async () => writeFileSync('bread', 'fresh');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sepucuk-unchanged-'));
  process.chdir(folder);
  writeFileSync('flour', 'wheat');
  await unlessUnchanged(what, bake);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

test('what is there is not made again, whatever its date', async () => {
  writeFileSync('flour', 'wheat');
  expect(await unlessUnchanged(what, bake)).toBe(UNCHANGED);
});

test('it is made again from another input', async () => {
  writeFileSync('flour', 'rice');
  expect(await unlessUnchanged(what, bake)).not.toBe(UNCHANGED);
});

test('it is made again where somebody has changed the outcome', async () => {
  writeFileSync('bread', 'bitten');
  expect(await unlessUnchanged(what, bake)).not.toBe(UNCHANGED);
});

test('work that failed is no work done', async () => {
  writeFileSync('flour', 'rice');
  const burn = () => Promise.reject(new Error('burnt'));
  await expect(unlessUnchanged(what, burn)).rejects.toThrow('burnt');
  expect(await unlessUnchanged(what, bake)).not.toBe(UNCHANGED);
});
