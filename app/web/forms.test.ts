import { expect, test } from 'vitest';
import { readForm } from './forms';

const sent = (body: string, type = 'application/x-www-form-urlencoded') =>
  readForm(new Request('http://localhost/x', { method: 'POST', body, headers: { 'content-type': type } }));

test('what PostgreSQL cannot keep, and what no form of ours sends, is left out', async () => {
  const form = await sent('name=De%00wi&__intent__=x&__state__=%7B&__in%00tent__=y&name=Sari');
  expect([...form]).toEqual([
    ['name', 'Dewi'],
    ['name', 'Sari'],
  ]);
});

test('what cannot be read as a form is a 400', async () => {
  await expect(sent('{}', 'application/json')).rejects.toMatchObject({ status: 400 });
  await expect(sent('--x', 'multipart/form-data')).rejects.toMatchObject({ status: 400 });
});
