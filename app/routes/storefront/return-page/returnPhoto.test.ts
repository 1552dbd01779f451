import { expect, test } from 'vitest';
import { asked } from '../../../../prisma/testing/asked';
import { returnsHere } from '../../../../prisma/testing/returns';
import type { Actor } from '../../../domain/accounts';
import { loader } from '../return-photo';

/** What somebody is answered who may be signed in, or hold a code. */
async function ask(params: Record<string, string>, signedIn?: Actor): Promise<Response> {
  const request = asked('/foto-retur', params);
  Object.assign(request.context.visitor, { signedIn: async () => signedIn });
  return loader(request).catch((thrown) => thrown as Response);
}

test('a photo goes to those whom it concerns, is kept by no cache, and is no address to anybody else', async () => {
  const here = await returnsHere();
  const { returnId: id, code } = await here.asked(1, { kind: 'CLAIM', reason: 'BROKEN', photos: [here.photo] });
  const file = '1-320.webp';

  for (const seen of [await ask({ id, file, code }), await ask({ id, file }, here.sari.owner)]) {
    expect(Object.fromEntries(seen.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(Buffer.from(await seen.arrayBuffer()).toString('latin1', 8, 12)).toBe('WEBP');
  }
  const refused = [
    await ask({ id, file }),
    await ask({ id, file }, here.budi.owner),
    await ask({ id, file, code: 'x'.repeat(22) }),
    await ask({ id, file, code: 'x'.repeat(22) }, here.sari.owner),
    await ask({ id: 'x', file, code }),
    ...(await Promise.all(
      ['', '1-320.png', '9-320.webp', '1-321.webp', '1-9999.webp', '../1-320.webp'].map((wrong) =>
        ask({ id, file: wrong, code }),
      ),
    )),
  ];
  expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 404));
});
