import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import {
  campaignsForRules,
  categoriesForRules,
  commissionRules,
  endCommissionRule,
  setCommissionRule,
} from '../../domain/commission';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { percent } from '../../ui/percent';
import { Section } from '../../ui/Section';
import { useAfresh } from '../../ui/useAfresh';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';
import { RuleForm } from './commission-page/RuleForm';
import { RuleList } from './commission-page/RuleList';
import { RuleDeed } from './commission-page/schema';
import { FinanceRooms } from './finance-page/FinanceRooms';

export const meta: MetaFunction = () => [{ title: m.finance_commission_title() }];

const home = '/kantor/keuangan/komisi';

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'commission:set');
  const [rules, categories, campaigns] = await Promise.all([
    commissionRules(staff),
    categoriesForRules(staff),
    campaignsForRules(staff),
  ]);
  if (!rules) throw new Response(null, { status: 404 });
  const note = takeNote(context.visitor, ['saved', 'ended'])?.code;
  return json({ ...rules, categories, campaigns, note });
}

const refusals = {
  'not-allowed': { field: '', say: m.payments_finance_not_allowed },
  'moved-on': { field: '', say: m.finance_moved_on },
  'not-found': { field: '', say: m.finance_moved_on },
  'unknown-shop': { field: 'shopSlug', say: m.finance_commission_shop_unknown },
  'wrong-end': { field: 'endsAt', say: m.finance_commission_ends_wrong },
  'wrong-rate': { field: 'basisPoints', say: m.finance_commission_percent_wrong },
};

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'commission:set');
  const form = parseWithZod(await readForm(request), { schema: RuleDeed });
  if (form.status !== 'success') return json(form.reply(), 422);
  const deed = form.value;
  const answer = deed.intent === 'end' ? await endCommissionRule(staff, deed.id) : await setCommissionRule(staff, deed);
  if (answer.ok) {
    leaveNote(context.visitor, deed.intent === 'end' ? 'ended' : 'saved');
    return redirect(home);
  }
  const { field, say } = refusals[answer.why];
  const isForbidden = answer.why === 'not-allowed';
  const reply = field ? { fieldErrors: { [field]: [say()] } } : { formErrors: [say()] };
  return json(form.reply(reply), isForbidden ? 403 : 422);
}

const noteWords = { saved: m.finance_commission_saved, ended: m.finance_commission_ended };

export default function Commission() {
  const page = useLoaderData<typeof loader>();
  const { rules, otherwise, categories, campaigns, note } = page;
  const afresh = useAfresh(page, note === 'saved');
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.finance_commission_title()}
        lead={m.finance_commission_lead()}
        crumbs={[{ to: '/kantor/keuangan', name: m.payments_finance_title() }]}
      />
      <FinanceRooms here="commission" />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!refusal && note && <Notice tone="done">{noteWords[note]()}</Notice>}
      <Section title={m.finance_commission_list()}>
        <p>{m.finance_commission_default({ percent: percent(otherwise, getLocale()) })}</p>
        {rules.length > 0 ? <RuleList rules={rules} /> : <Empty>{m.finance_commission_none()}</Empty>}
      </Section>
      <Section title={m.finance_commission_new()}>
        <RuleForm key={afresh} categories={categories} campaigns={campaigns} answer={answer} />
      </Section>
    </div>
  );
}
