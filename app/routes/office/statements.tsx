import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { proposeMatches } from '../../domain/statements';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Pager } from '../../ui/Pager';
import { Section } from '../../ui/Section';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { FinanceRooms } from './finance-page/FinanceRooms';
import { LineCard } from './statement-page/LineCard';
import { notes, sayNote } from './statement-page/notes';
import { LeftOut, PasteForm } from './statement-page/PasteForm';
import { settleLine } from './statement-page/settleLine';
import { takeIn } from './statement-page/takeIn';

export const meta: MetaFunction = () => [{ title: `${m.statements_title()} · Sepucuk` }];

const here = '/kantor/keuangan/mutasi';

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'payment:confirm');
  const after = z.uuid().safeParse(context.visitor.url.searchParams.get('sesudah')).data; // a broken link shows the first page
  const open = await proposeMatches(staff, after);
  return json({ ...open, isLater: after !== undefined, note: takeNote(context.visitor, notes) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'payment:confirm');
  const typed = await readForm(request);
  const answer = await (typed.get('intent') === 'read' ? takeIn(typed, staff) : settleLine(typed, staff));
  if (!('note' in answer)) return json(answer, answer.status);
  leaveNote(context.visitor, answer.note, answer.values);
  return redirect(here);
}

/** The bank statement: what came in, and which purchase it pays. */
export default function Statements() {
  const { lines, next, isLater, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack stack-l">
      <PageHeader title={m.statements_title()} lead={m.statements_lead()} />
      <FinanceRooms here="statements" />
      {answer?.refusal && <Notice tone="error">{answer.refusal}</Notice>}
      {!answer && note && <Notice tone="done">{sayNote(note)}</Notice>}
      {answer?.leftOut && <LeftOut {...answer.leftOut} />}
      <PasteForm error={answer?.pasteError} />
      <Section title={m.statements_open()}>
        {lines.length === 0 && <Empty motif="kapal-sanggat">{m.statements_none()}</Empty>}
        <ul className="plain stack">
          {lines.map((line) => (
            <LineCard key={line.id} line={line} noteError={answer?.lineId === line.id ? answer.noteError : undefined} />
          ))}
        </ul>
      </Section>
      <Pager previous={isLater ? here : undefined} next={next && `${here}?sesudah=${next}`} />
    </div>
  );
}
