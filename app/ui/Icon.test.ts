import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconNames } from './Icon';

test('each sign that a page can name is drawn, and no other', () => {
  const drawn = [...readFileSync('app/ui/icons.svg', 'utf8').matchAll(/<symbol id="([\w-]+)"/g)].map(
    ([, name]) => name,
  );
  expect(drawn).toEqual([...iconNames]);
});
