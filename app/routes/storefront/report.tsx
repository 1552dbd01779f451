import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { z } from 'zod';
import { type Reported, report, reportable } from '../../domain/reviews';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { RadioGroup } from '../../ui/RadioGroup';
import { reportWords } from '../../ui/reportWords';
import { TextArea } from '../../ui/TextArea';
import { TextField } from '../../ui/TextField';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { ofGoods, ofWords, ReportForm } from './report-page/schema';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? m.voices_report_title({ name: data.name }) : m.voices_report()} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

/** Of goods by their slug, of what somebody said by its id. */
function aboutOf({ slug, id }: { slug?: string; id?: string }): Reported {
  if (slug !== undefined) return { slug };
  const voiceId = z.uuid().safeParse(id).data;
  if (!voiceId) throw new Response(null, { status: 404 });
  return { voiceId };
}

export async function loader({ params, context: { visitor } }: LoaderFunctionArgs) {
  const about = aboutOf(params);
  const thing = await reportable(about);
  if (!thing) throw new Response(null, { status: 404 });
  const reasons = 'slug' in about ? ofGoods : ofWords;
  return json({ ...thing, reasons, isSent: takeNote(visitor, ['reported']) !== undefined });
}

export async function action({ request, params, context: { visitor } }: ActionFunctionArgs) {
  const form = parseWithZod(await readForm(request), { schema: ReportForm });
  if (form.status !== 'success') return json(form.reply(), 422);
  const answer = await report(aboutOf(params), form.value);
  if (answer.ok) {
    leaveNote(visitor, 'reported');
    return redirect(visitor.url.pathname);
  }
  if (answer.why === 'not-found') throw new Response(null, { status: 404 });
  return json(form.reply({ fieldErrors: { text: [m.voices_report_text_wrong()] } }), 422);
}

export default function Report() {
  const { name, text, path, reasons, isSent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack stack-l page-narrow">
      <PageHeader title={m.voices_report_title({ name })} lead={m.voices_report_lead()} />
      {text && (
        <blockquote className="voice-answer">
          <p className="voice-text" dir="auto">
            {text}
          </p>
        </blockquote>
      )}
      {isSent && !answer ? (
        <>
          <Notice tone="done">{m.voices_report_sent()}</Notice>
          <p>
            <Link to={path}>{m.voices_report_back()}</Link>
          </p>
        </>
      ) : (
        <Fields reasons={reasons} answer={answer} />
      )}
    </div>
  );
}

type FieldsProps = {
  reasons: readonly (typeof ofGoods)[number][];
  answer: ReturnType<typeof useActionData<typeof action>>;
};

function Fields({ reasons, answer }: FieldsProps) {
  const isBusy = useNavigation().state !== 'idle';
  const typed = (name: string) => {
    const value = answer?.initialValue?.[name];
    return typeof value === 'string' ? value : undefined;
  };
  const errors = (name: string) => answer?.error?.[name] ?? undefined;
  return (
    <Form method="post" className="stack" noValidate>
      <RadioGroup
        name="reason"
        label={m.voices_report_reason()}
        choices={reasons.map((value) => ({ value, label: reportWords[value]() }))}
        defaultValue={typed('reason')}
        error={errors('reason')}
      />
      <TextArea
        name="text"
        label={m.voices_report_text()}
        optional
        defaultValue={typed('text')}
        error={errors('text')}
        rows={4}
      />
      <TextField
        name="contact"
        label={m.voices_report_contact()}
        hint={m.voices_report_contact_hint()}
        optional
        defaultValue={typed('contact')}
        error={errors('contact')}
      />
      <div>
        <Button busy={isBusy}>{m.voices_report_send()}</Button>
      </div>
    </Form>
  );
}
