import type { ActionFunctionArgs, AppLoadContext } from '@remix-run/node';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { buy } from '../../../../prisma/seed/shopping';
import { aProduct, aShop } from '../../../../prisma/seed/story';
import { db } from '../../../platform/db';
import { readCheckout } from '../checkout/wish';
import { action, loader } from '../purchase';

let code: string;

beforeAll(async () => {
  const answer = await buy([(await aProduct(await aShop())).variantId]);
  if (!answer.ok) throw new Error(answer.why);
  code = answer.code;
});

function ask(handler: unknown, form?: FormData): Promise<Response> {
  const visitor = {
    url: new URL('http://localhost/'),
    cookies: new Map(),
    setCookie: () => {},
    signedIn: async () => undefined,
  };
  const request = new Request(visitor.url, form ? { method: 'POST', body: form } : undefined);
  const context = { visitor } as unknown as AppLoadContext;
  return (handler as (args: ActionFunctionArgs) => Promise<Response>)({ request, params: { code }, context });
}

function formWith(proof?: File): FormData {
  const form = new FormData();
  form.set('intent', 'send-proof');
  if (proof) form.set('proof', proof);
  return form;
}

test('the buyer sends a picture of the payment, and the page counts it', async () => {
  const photo = await sharp({ create: { width: 300, height: 300, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
  const answer = await ask(action, formWith(new File([new Uint8Array(photo)], 'bukti.png')));
  expect(answer.headers.get('Location')).toBe(`/belanja/${code}`);
  const page = await (await ask(loader)).json();
  expect(page).toMatchObject({ proofs: 1, account: { bank: 'Bank Contoh' } });
  const { hash } = await db.transferProof.findFirstOrThrow();
  expect(JSON.stringify(page)).not.toContain(hash);
});

test.each([
  ['no file', undefined],
  ['an empty one', new File([], '')],
  ['a drawing that may hold scripts', new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'bukti.svg')],
])('%s is told at its field', async (_, file) => {
  const answer = await ask(action, formWith(file));
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ error: { proof: [expect.any(String)] } });
});

test('QRIS cannot be chosen where it is not offered', () => {
  const form = new FormData();
  form.set('method', 'QRIS');
  expect(readCheckout(form).reply().error).toHaveProperty('method');
});
