import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { askQuestion, reportable, voiceLimits } from '../../domain/reviews';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { requirePerson } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { AskForm } from './product-page/AskForm';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? m.voices_ask_title({ name: data.name }) : m.voices_ask()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

/** `isi` is what somebody typed before signing in. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const slug = params.slug ?? '';
  const goods = await reportable({ slug });
  if (!goods) throw new Response(null, { status: 404 });
  await requirePerson(context);
  const typed = context.visitor.url.searchParams.get('isi')?.slice(0, voiceLimits.question);
  return json({ slug, name: goods.name, typed, isSent: takeNote(context.visitor, ['asked']) !== undefined });
}

const wrong = { error: () => m.voices_ask_wrong() };
const Question = z.object({ text: z.string(wrong).trim().min(1, wrong).max(voiceLimits.question, wrong) });

const refusals = {
  unreadable: { status: 422, say: m.voices_ask_wrong },
  'too-many': { status: 429, say: m.voices_ask_too_many },
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const path = `/produk/${params.slug}/tanya`;
  const typed = await readForm(request);
  const person = await context.visitor.signedIn();
  if (!person) {
    const text = String(typed.get('text') ?? '').slice(0, voiceLimits.question);
    const back = text ? `${path}?${new URLSearchParams({ isi: text })}` : path;
    return redirect(`/masuk?${new URLSearchParams({ lanjut: back })}`);
  }
  const form = parseWithZod(typed, { schema: Question });
  if (form.status !== 'success') return json(form.reply(), 422);
  const answer = await askQuestion(
    { ...person, language: context.visitor.language },
    { slug: params.slug ?? '', text: form.value.text },
  );
  if (answer.ok) {
    leaveNote(context.visitor, 'asked');
    return redirect(path);
  }
  if (answer.why === 'not-found') throw new Response(null, { status: 404 });
  const { status, say } = refusals[answer.why];
  return json(form.reply({ fieldErrors: { text: [say()] } }), status);
}

export default function Ask() {
  const { slug, name, typed, isSent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const again = answer?.initialValue?.text;
  const back = `/produk/${slug}`;
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader title={m.voices_ask_title({ name })} crumbs={[{ to: back, name }]} />
      {isSent && !answer ? (
        <>
          <Notice tone="done">{m.voices_ask_sent()}</Notice>
          <p>
            <Link to={`${back}#tanya`}>{m.product_back({ name })}</Link>
          </p>
        </>
      ) : (
        <AskForm
          slug={slug}
          typed={typeof again === 'string' ? again : (typed ?? undefined)}
          error={answer?.error?.text?.join(' ')}
        />
      )}
    </div>
  );
}
