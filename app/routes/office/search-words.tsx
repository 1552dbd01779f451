import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { removeSynonyms, saveSynonyms, synonymGroups } from '../../domain/search';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Section } from '../../ui/Section';
import { useAfresh } from '../../ui/useAfresh';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { Changes } from './search-words-page/Changes';
import { isOf, PhrasesForm } from './search-words-page/PhrasesForm';
import { SynonymDeed } from './search-words-page/schema';

export const meta: MetaFunction = () => [{ title: m.finding_office_title() }];

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'search:edit');
  const known = await synonymGroups(staff);
  if (!known) throw new Response(null, { status: 404 });
  return json({ ...known, note: takeNote(context.visitor, ['added', 'saved', 'removed'])?.code });
}

type Refusal = Exclude<Awaited<ReturnType<typeof saveSynonyms | typeof removeSynonyms>>, { ok: true }>;

const refusals: Record<Refusal['why'], (about: { text: string }) => string> = {
  'not-allowed': m.finding_office_not_allowed,
  gone: m.finding_office_gone,
  'too-few': m.finding_office_too_few,
  'too-many': m.finding_office_too_many,
  wrong: m.finding_office_wrong,
  taken: m.finding_office_taken,
};

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'search:edit');
  const form = parseWithZod(await readForm(request), { schema: SynonymDeed });
  if (form.status !== 'success') return json(form.reply(), 422);
  const deed = form.value;
  const answer = deed.intent === 'remove' ? await removeSynonyms(staff, deed.id) : await saveSynonyms(staff, deed);
  if (answer.ok) {
    leaveNote(context.visitor, noteOf(deed));
    return redirect('/kantor/pencarian');
  }
  const said = refusals[answer.why]({ text: 'text' in answer ? answer.text : '' });
  const isOfForm = answer.why === 'gone' || answer.why === 'not-allowed';
  const reply = isOfForm ? { formErrors: [said] } : { fieldErrors: { phrases: [said] } };
  return json(form.reply(reply), answer.why === 'not-allowed' ? 403 : 422);
}

const noteOf = ({ intent, id }: { intent: string; id?: string }) =>
  intent === 'remove' ? 'removed' : id ? 'saved' : 'added';

const noteWords = { added: m.finding_office_saved, saved: m.finding_office_saved, removed: m.finding_office_removed };

export default function SearchWords() {
  const page = useLoaderData<typeof loader>();
  const { groups, changes, note } = page;
  const afresh = useAfresh(page, note === 'added');
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  return (
    <div className="stack stack-l">
      <PageHeader title={m.finding_office_title()} lead={m.finding_office_lead()} />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!refusal && note && <Notice tone="done">{noteWords[note]()}</Notice>}
      <Section title={m.finding_office_new()}>
        <Card>
          <PhrasesForm key={afresh} answer={answer} />
        </Card>
      </Section>
      <Section title={m.finding_office_list()}>
        {groups.length === 0 && <Empty>{m.finding_office_none()}</Empty>}
        <ul className="plain stack stack-s">
          {groups.map(({ id, phrases }) => (
            <Card as="li" key={id}>
              <details open={isOf(answer, id)}>
                <summary className="unfold">{phrases.join(', ')}</summary>
                <PhrasesForm id={id} phrases={phrases} answer={answer} />
              </details>
            </Card>
          ))}
        </ul>
      </Section>
      <Section title={m.finding_office_history()}>
        <Changes changes={changes} />
      </Section>
    </div>
  );
}
