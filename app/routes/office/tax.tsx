import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { countLettersToCheck, designations, taxLetters, taxMonths } from '../../domain/tax';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { FinanceRooms } from './finance-page/FinanceRooms';
import { Designations } from './tax-page/Designations';
import { act, refusalOf, TaxDeed } from './tax-page/deeds';
import { Letters } from './tax-page/Letters';
import { Months } from './tax-page/Months';
import { notes, noteWords } from './tax-page/noteWords';

export const meta: MetaFunction = () => [{ title: m.tax_office_title() }];

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'tax:manage');
  const { searchParams } = context.visitor.url;
  const after = z.uuid().safeParse(searchParams.get('sesudah')).data; // a broken link shows the first page
  const shelf = searchParams.get('surat') === 'semua' ? ('all' as const) : ('waiting' as const);
  const [decrees, months, letters, waiting] = await Promise.all([
    designations(staff),
    taxMonths(staff),
    taxLetters(staff, shelf, after),
    countLettersToCheck(),
  ]);
  const list = { ...letters, shelf, waiting, isLater: after !== undefined };
  return json({ decrees, months, list, note: takeNote(context.visitor, notes)?.code });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'tax:manage');
  const form = parseWithZod(await readForm(request), { schema: TaxDeed });
  if (form.status !== 'success') return json(form.reply(), 422);
  const { intent } = form.value;
  const answer = await act(staff, form.value);
  if (answer.ok) {
    leaveNote(context.visitor, intent);
    return redirect('/kantor/keuangan/pajak');
  }
  const { status, field, say } = refusalOf(answer.why, intent);
  return json(form.reply(field ? { fieldErrors: { [field]: [say()] } } : { formErrors: [say()] }), status);
}

export default function OfficeTax() {
  const { decrees, months, list, note } = useLoaderData<typeof loader>();
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
      <Letters {...list} answer={answer} />
      <Months months={months} answer={answer} />
      <Designations decrees={decrees} answer={answer} />
    </div>
  );
}
