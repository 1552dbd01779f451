import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useLoaderData, useNavigation } from '@remix-run/react';
import { chooseNotices, noticesOf, noticeTopics } from '../../domain/notices';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { requirePerson } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { thisPhone } from '../../web/phone';
import { m } from '../../words/generated/messages';
import { Phones } from './notices-page/Phones';
import { phonesOf } from './notices-page/phonesOf';

export const meta: MetaFunction = () => [
  { title: `${m.keeping_notices()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ context }: LoaderFunctionArgs) {
  const { personId } = await requirePerson(context);
  const note = takeNote(context.visitor, Object.keys(notes) as (keyof typeof notes)[])?.code;
  const [wanted, phones] = await Promise.all([noticesOf(personId), phonesOf(personId, thisPhone(context.visitor))]);
  return json({ topics: noticeTopics, wanted, phones, note });
}

const notes = {
  'notices-saved': m.keeping_notices_saved,
  'phone-started': m.push_started,
  'phone-stopped': m.push_stopped,
};

/** A box that is not ticked is not sent: that is how somebody says no. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { personId } = await requirePerson(context);
  const ticked = (await readForm(request)).getAll('topic');
  await chooseNotices(
    personId,
    noticeTopics.filter((topic) => ticked.includes(topic)),
  );
  leaveNote(context.visitor, 'notices-saved');
  return redirect('/akun/pemberitahuan');
}

const topicWords = {
  WISH: m.keeping_notices_WISH,
  FOLLOW: m.keeping_notices_FOLLOW,
  REVIEW: m.keeping_notices_REVIEW,
  QUESTION: m.keeping_notices_QUESTION,
  STOCK: m.keeping_notices_STOCK,
  ADVICE: m.keeping_notices_ADVICE,
};

export default function Notices() {
  const { topics, wanted, phones, note } = useLoaderData<typeof loader>();
  const isSaving = useNavigation().formMethod === 'POST';
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader
        title={m.keeping_notices()}
        crumbs={[{ to: '/akun', name: m.accounts_home_title() }]}
        lead={m.keeping_notices_lead()}
      />
      {note && <Notice tone="done">{notes[note]()}</Notice>}
      <Form method="post" className="stack">
        <fieldset className="choices">
          <legend className="field-label">{m.keeping_notices_label()}</legend>
          {topics.map((topic) => (
            <Checkbox
              key={topic}
              id={`topic-${topic}`}
              name="topic"
              value={topic}
              label={topicWords[topic]()}
              defaultChecked={wanted.includes(topic)}
            />
          ))}
        </fieldset>
        <p className="hint">{m.keeping_notices_always()}</p>
        <div className="row">
          <Button busy={isSaving}>{m.keeping_notices_save()}</Button>
        </div>
      </Form>
      <Phones phones={phones} />
    </div>
  );
}
