import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ownTax } from '../../domain/tax';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { requireOwner } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { Collected } from './tax-page/Collected';
import { act, refusalOf, TaxDeed } from './tax-page/deeds';
import { Letters } from './tax-page/Letters';
import { Standing } from './tax-page/Standing';
import { Taxpayer } from './tax-page/Taxpayer';

export const meta: MetaFunction = () => [{ title: `${m.tax_title()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireOwner(context);
  const tax = await ownTax(seller);
  return json({ tax: tax!, note: takeNote(context.visitor, ['profile', 'letter', 'withdraw'])?.code });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireOwner(context);
  const form = parseWithZod(await readForm(request), { schema: TaxDeed });
  if (form.status !== 'success') return json(form.reply(), 422);
  const answer = await act(seller, form.value);
  if (!answer.ok) return json(form.reply(refusalOf(answer.why)), statusOf(answer.why));
  leaveNote(context.visitor, form.value.intent);
  return redirect('/studio/keuangan/pajak');
}

const noteWords = { profile: m.tax_profile_saved, letter: m.tax_letter_given, withdraw: m.tax_letter_withdrawn };

const statuses: Record<string, number> = { 'not-allowed': 403, 'moved-on': 409 };
const statusOf = (why: string) => statuses[why] ?? 422;

export default function Tax() {
  const { tax, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.tax_title()}
        lead={m.tax_lead()}
        crumbs={[{ to: '/studio/keuangan', name: m.money_title() }]}
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!answer && note && <Notice tone="done">{noteWords[note]()}</Notice>}
      <div className="split">
        <div className="stack stack-l">
          <Standing tax={tax} />
          <Collected months={tax.months} />
        </div>
        <div className="stack">
          <Taxpayer profile={tax.profile} answer={answer} />
          <Letters letters={tax.letters} year={tax.year} answer={answer} />
        </div>
      </div>
    </div>
  );
}
