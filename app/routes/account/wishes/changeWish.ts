import { parseWithZod } from '@conform-to/zod/v4';
import { redirect } from '@remix-run/node';
import { z } from 'zod';
import { stopTelling, type Tells, unwish, wish } from '../../../domain/wishes';
import { safePath } from '../../../web/doors';
import { leaveNote } from '../../../web/flash';
import { readForm } from '../../../web/forms';
import type { Visitor } from '../../../web/visitor';

const Deed = z.object({
  intent: z.enum(['add', 'remove', 'tell-stock', 'tell-price', 'untell-stock', 'untell-price']),
  productId: z.uuid(),
  kembali: z.string().max(500).optional(),
});
type Deed = z.infer<typeof Deed>;

const tells = {
  add: {},
  'tell-stock': { tellStock: true },
  'tell-price': { tellPrice: true },
} satisfies { [Intent in Deed['intent']]?: Tells };

/**
 * What the hearts and bells of goods ask for, on their own page and in the list. A guest is led to sign in, and back to the
 * goods; a refusal is told in the list.
 */
export async function changeWish(request: Request, visitor: Visitor) {
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') throw new Response(null, { status: 400 }); // nothing is typed here, only pressed
  const back = safePath(form.value.kembali, visitor.url.origin, '/akun/suka');
  const person = await visitor.signedIn();
  if (!person) return redirect(`/masuk?${new URLSearchParams({ lanjut: back })}`);
  const refusal = await change(person.personId, form.value);
  if (refusal) leaveNote(visitor, refusal === 'full' ? 'wish-full' : 'wish-missing');
  else if (form.value.intent === 'remove' && back === '/akun/suka') leaveNote(visitor, 'wish-removed');
  return redirect(refusal ? '/akun/suka' : back);
}

async function change(personId: string, { intent, productId }: Deed): Promise<'not-found' | 'full' | undefined> {
  switch (intent) {
    case 'remove':
      return void (await unwish(personId, productId));
    case 'untell-stock':
      return void (await stopTelling(personId, productId, 'tellStock'));
    case 'untell-price':
      return void (await stopTelling(personId, productId, 'tellPrice'));
    default: {
      const answer = await wish(personId, productId, tells[intent]);
      return answer.ok ? undefined : answer.why;
    }
  }
}
