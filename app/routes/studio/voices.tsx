import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { answerVoice, voiceShelves, voicesForShop } from '../../domain/reviews';
import { Chips } from '../../ui/Chips';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { requireAnswerer } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { AnswerForm, addressOf, readList } from './voices-page/query';
import { VoiceCard } from './voices-page/VoiceCard';

export const meta: MetaFunction = () => [{ title: `${m.voices_studio()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireAnswerer(context);
  const { shelf, after } = readList(context.visitor.url.searchParams);
  const { voices, next } = await voicesForShop(seller, shelf, after);
  const note = takeNote(context.visitor, ['answered']);
  return json({
    voices,
    shelves: voiceShelves.map((one) => ({ shelf: one, to: addressOf(one) })),
    shelf,
    isLater: after !== undefined,
    next: next && addressOf(shelf, next),
    isSent: note !== undefined,
  });
}

const refusals = {
  'not-allowed': { status: 403, say: m.voices_answer_gone },
  'not-found': { status: 404, say: m.voices_answer_gone },
  unreadable: { status: 422, say: m.voices_answer_wrong },
};

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireAnswerer(context);
  const form = parseWithZod(await readForm(request), { schema: AnswerForm });
  if (form.status !== 'success') return json(form.reply(), 422);
  const answer = await answerVoice(seller, form.value);
  if (answer.ok) {
    leaveNote(context.visitor, 'answered');
    const { pathname, search } = context.visitor.url;
    return redirect(`${pathname}${search}`);
  }
  const { status, say } = refusals[answer.why];
  return json(form.reply({ fieldErrors: { text: [say()] } }), status);
}

const shelfWords = {
  all: m.voices_shelf_all,
  waiting: m.voices_shelf_waiting,
  question: m.voices_shelf_question,
  goods: m.voices_shelf_goods,
  shop: m.voices_shelf_shop,
};

export default function Voices() {
  const { voices, shelves, shelf, isLater, next, isSent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.voices_studio()}
        lead={m.voices_studio_lead()}
        crumbs={[{ to: '/studio/produk', name: m.catalog_products_title() }]}
      />
      {isSent && !answer && <Notice tone="done">{m.voices_answer_sent()}</Notice>}
      <Chips
        label={m.voices_studio_shelves()}
        chips={shelves.map((one) => ({
          to: one.to,
          name: shelfWords[one.shelf](),
          current: one.shelf === shelf,
        }))}
      />
      {voices.length === 0 && (
        <Empty motif="kapal-sanggat">
          {shelf === 'all' && !isLater ? m.voices_studio_none() : m.voices_studio_none_such()}
        </Empty>
      )}
      <ul className="plain stack">
        {voices.map((voice) => (
          <VoiceCard key={voice.id} voice={voice} result={answer?.initialValue?.id === voice.id ? answer : undefined} />
        ))}
      </ul>
      <Pager previous={isLater ? shelves.find((one) => one.shelf === shelf)?.to : undefined} next={next} />
    </div>
  );
}
