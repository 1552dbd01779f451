import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { type HiddenVoice, hiddenVoices, type OpenReport, openReports } from '../../domain/reviews';
import { Chips } from '../../ui/Chips';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { officeRooms } from '../../web/officeRooms';
import { m } from '../../words/generated/messages';
import { act, Deed, refusals } from './voices-page/deeds';
import { HiddenCard } from './voices-page/HiddenCard';
import { ReportCard } from './voices-page/ReportCard';

export const meta: MetaFunction = () => [{ title: `${m.voices_office()} · Sepucuk` }];

const notes = { hide: m.voices_office_hidden_now, show: m.voices_office_shown_now, close: m.voices_office_closed_now };
const HIDDEN = '/kantor/suara?bagian=tersembunyi';

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'voice:hide');
  const query = context.visitor.url.searchParams;
  const isHidden = query.get('bagian') === 'tersembunyi';
  const key = z.uuid().safeParse(query.get('sesudah')).data; // a broken link shows the first page
  const note = takeNote(context.visitor, ['hide', 'show', 'close'])?.code;
  const none: { reports: OpenReport[]; voices: HiddenVoice[] } = { reports: [], voices: [] };
  const list = isHidden ? await hiddenVoices(staff, key) : await openReports(staff, key);
  const opensGoods = officeRooms(staff).includes('listings');
  return json({ ...none, ...list, opensGoods, isHidden, isLater: key !== undefined, note });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'voice:hide');
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') return json(form.reply(), 422);
  const answer = await act(staff, form.value);
  if (answer.ok) {
    leaveNote(context.visitor, form.value.intent);
    return redirect(form.value.intent === 'show' ? HIDDEN : '/kantor/suara');
  }
  if (answer.why === 'not-found') throw new Response(null, { status: 404 });
  const { status, say } = refusals[answer.why];
  return json(form.reply({ formErrors: [say()] }), status);
}

export default function Voices() {
  const { reports, voices, opensGoods, isHidden, isLater, next, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  const path = isHidden ? HIDDEN : '/kantor/suara';
  return (
    <div className="stack stack-l">
      <PageHeader title={m.voices_office()} lead={m.voices_office_lead()} />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!answer && note && <Notice tone="done">{notes[note]()}</Notice>}
      <Chips
        label={m.voices_office_shelves()}
        chips={[
          { to: '/kantor/suara', name: m.voices_office_open(), current: !isHidden },
          { to: HIDDEN, name: m.voices_office_hidden(), current: isHidden },
        ]}
      />
      {reports.length + voices.length === 0 && (
        <Empty motif="kapal-sanggat">{isHidden ? m.voices_office_hidden_none() : m.voices_office_open_none()}</Empty>
      )}
      <ul className="plain stack">
        {reports.map((report) => (
          <ReportCard key={report.id} report={report} answer={answer} opensGoods={opensGoods} />
        ))}
        {voices.map((voice) => (
          <HiddenCard key={voice.id} voice={voice} />
        ))}
      </ul>
      <Pager
        previous={isLater ? path : undefined}
        next={next && `?${new URLSearchParams({ ...(isHidden && { bagian: 'tersembunyi' }), sesudah: next })}`}
      />
    </div>
  );
}
