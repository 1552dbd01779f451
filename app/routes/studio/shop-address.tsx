import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { addressOfShop, changeSlug, LONGEST_SLUG } from '../../domain/shops';
import type { loader as root } from '../../root';
import { Button } from '../../ui/Button';
import { CopyText } from '../../ui/CopyText';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import { requireSeller } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';

export const meta: MetaFunction = () => [{ title: `${m.shops_slug()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireSeller(context);
  const address = await addressOfShop(seller, seller.shopId);
  if (!address) throw new Response(null, { status: 403 });
  return json({ ...address, most: LONGEST_SLUG, note: takeNote(context.visitor, ['moved', 'same'])?.code });
}

const Address = z.object({
  slug: z
    .string({ error: () => m.shops_slug_wrong() })
    .max(200, { error: () => m.shops_slug_wrong() })
    .transform((typed) => typed.trim().toLowerCase()),
});

const refusals = {
  'wrong-slug': m.shops_slug_wrong,
  'slug-taken': m.shops_slug_taken,
  'too-often': m.shops_slug_too_often,
};

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireSeller(context);
  const form = parseWithZod(await readForm(request), { schema: Address });
  if (form.status !== 'success') return json(form.reply(), 422);
  const answer = await changeSlug(seller, seller.shopId, form.value.slug);
  if (!answer.ok) {
    if (answer.why === 'not-allowed') throw new Response(null, { status: 403 });
    return json(form.reply({ fieldErrors: { slug: [refusals[answer.why]()] } }), 422);
  }
  leaveNote(context.visitor, answer.moved ? 'moved' : 'same');
  return redirect('/studio/toko/alamat');
}

const noteWords = { moved: m.shops_slug_moved, same: m.shops_slug_same };

export default function ShopAddress() {
  const { slug, before, most, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const origin = useRouteLoaderData<typeof root>('root')?.origin ?? 'http://localhost';
  const { host } = new URL(origin);
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={m.shops_slug()}
        crumbs={[{ to: '/studio/toko', name: m.shops_title() }]}
        lead={m.shops_slug_lead()}
      />
      {!answer && note && <Notice tone="done">{noteWords[note]()}</Notice>}
      <p>
        <CopyText text={`${origin}/toko/${slug}`} label={m.shops_share_address()} />
      </p>
      <Form method="post" className="stack" noValidate key={slug}>
        <TextField
          name="slug"
          label={m.shops_slug_new()}
          hint={m.shops_slug_new_hint({ host })}
          defaultValue={String(answer?.initialValue?.slug ?? slug)}
          error={answer?.error?.slug ?? []}
          maxLength={most}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
        />
        <Button>{m.shops_slug_change()}</Button>
      </Form>
      {before.length > 0 && (
        <Section title={m.shops_slug_before()}>
          <p>{m.shops_slug_before_lead()}</p>
          <ul>
            {before.map((left) => (
              <li key={left}>
                {host}/toko/{left}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
