import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import type { Actor } from '../../domain/accounts';
import { designate, designations, endDesignation, taxMonths } from '../../domain/tax';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { FinanceRooms } from './finance-page/FinanceRooms';
import { Designations } from './tax-page/Designations';
import { Months } from './tax-page/Months';

export const meta: MetaFunction = () => [{ title: m.tax_office_title() }];

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'tax:manage');
  const [decrees, months] = await Promise.all([designations(staff), taxMonths(staff)]);
  return json({ decrees, months, note: takeNote(context.visitor, ['designate', 'end'])?.code });
}

const LONGEST = 100; // characters
const day = z.iso.date({ error: () => m.tax_day_wrong() });
const decreeWrong = { error: () => m.tax_decree_wrong() };

const Deed = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('designate'),
    from: day,
    until: day.optional(),
    decree: z.string(decreeWrong).trim().min(1, decreeWrong).max(LONGEST, decreeWrong),
  }),
  z.object({ intent: z.literal('end'), id: z.uuid(), until: day }),
]);

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'tax:manage');
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') return json(form.reply(), 422);
  const answer = await act(staff, form.value);
  if (answer.ok) {
    leaveNote(context.visitor, form.value.intent);
    return redirect('/kantor/keuangan/pajak');
  }
  const { status, field, say } = refusals[answer.why];
  return json(form.reply(field ? { fieldErrors: { [field]: [say()] } } : { formErrors: [say()] }), status);
}

function act(staff: Actor, deed: z.infer<typeof Deed>) {
  return deed.intent === 'designate' ? designate(staff, deed) : endDesignation(staff, deed);
}

const refusals = {
  'not-allowed': { status: 403, field: '', say: m.payments_finance_not_allowed },
  'moved-on': { status: 409, field: '', say: m.tax_designation_moved_on },
  'wrong-days': { status: 422, field: 'until', say: m.tax_designation_days_wrong },
  overlaps: { status: 422, field: 'from', say: m.tax_designation_overlaps },
};

const noteWords = { designate: m.tax_designated, end: m.tax_designation_ended };

export default function OfficeTax() {
  const { decrees, months, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.tax_office_title()}
        lead={m.tax_office_lead()}
        crumbs={[{ to: '/kantor/keuangan', name: m.payments_finance_title() }]}
      />
      <FinanceRooms here="tax" />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!answer && note && <Notice tone="done">{noteWords[note]()}</Notice>}
      <Designations decrees={decrees} answer={answer} />
      <Months months={months} />
    </div>
  );
}
