import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { keepMarketFee, marketFees, removeMarketFee } from '../../domain/earnings';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Section } from '../../ui/Section';
import { useAfresh } from '../../ui/useAfresh';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { FeeForm } from './market-fees-page/FeeForm';
import { FeeList } from './market-fees-page/FeeList';
import { FeeDeed } from './market-fees-page/schema';

export const meta: MetaFunction = () => [{ title: m.catalog_fees_title() }];

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'market-fee:keep');
  const known = await marketFees(staff);
  if (!known) throw new Response(null, { status: 404 });
  return json({ ...known, note: takeNote(context.visitor, ['kept', 'removed'])?.code });
}

const refusals = {
  'not-allowed': { field: '', say: m.catalog_fees_not_allowed, status: 403 },
  'moved-on': { field: '', say: m.catalog_fees_moved_on, status: 409 },
  'too-many': { field: '', say: m.catalog_fees_too_many, status: 422 },
  'not-yet': { field: 'seenOn', say: m.catalog_fees_seen_wrong, status: 422 },
};

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'market-fee:keep');
  const form = parseWithZod(await readForm(request), { schema: FeeDeed });
  if (form.status !== 'success') return json(form.reply(), 422);
  const { intent, ...deed } = form.value;
  const answer = 'id' in deed ? await removeMarketFee(staff, deed.id) : await keepMarketFee(staff, deed);
  if (answer.ok) {
    leaveNote(context.visitor, intent === 'keep' ? 'kept' : 'removed');
    return redirect('/kantor/biaya-pasar');
  }
  const { field, say, status } = refusals[answer.why];
  return json(form.reply(field ? { fieldErrors: { [field]: [say()] } } : { formErrors: [say()] }), status);
}

const noteWords = { kept: m.catalog_fees_kept, removed: m.catalog_fees_removed };

export default function MarketFees() {
  const page = useLoaderData<typeof loader>();
  const { fees, past, note } = page;
  const afresh = useAfresh(page, note === 'kept');
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  return (
    <div className="stack stack-l">
      <PageHeader title={m.catalog_fees_title()} lead={m.catalog_fees_lead()} />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!refusal && note && <Notice tone="done">{noteWords[note]()}</Notice>}
      {fees.length > 0 ? (
        <FeeList fees={fees} caption={m.catalog_fees_list()} canEnd />
      ) : (
        <Empty>{m.catalog_fees_none()}</Empty>
      )}
      <Section title={m.catalog_fees_new()}>
        <FeeForm key={afresh} answer={answer} />
      </Section>
      {past.length > 0 && <FeeList fees={past} caption={m.catalog_fees_past()} />}
    </div>
  );
}
