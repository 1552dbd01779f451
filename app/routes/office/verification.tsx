import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { businessForStaff, returnBusiness, verifyBusiness } from '../../domain/register';
import { BusinessFacts } from '../../ui/BusinessFacts';
import { Card } from '../../ui/Card';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Section } from '../../ui/Section';
import { requireStaff } from '../../web/doors';
import { leaveNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { BusinessHistory } from './verification-page/BusinessHistory';
import { Decision } from './verification-page/Decision';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.business.name ?? m.office_title() }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'business:verify');
  const business = await businessForStaff(staff, readId(params.id));
  if (!business) throw new Response(null, { status: 404 });
  return json({ business });
}

function readId(text: string | undefined): string {
  const { data } = z.uuid().safeParse(text);
  if (!data) throw new Response(null, { status: 404 });
  return data;
}

const wrong = { error: () => m.office_reason_wrong() };
const Decided = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('verify') }),
  z.object({ intent: z.literal('return'), reason: z.string(wrong).trim().min(1, wrong).max(1000, wrong) }),
]);

export async function action({ request, context, params }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'business:verify');
  const businessId = readId(params.id);
  const form = parseWithZod(await readForm(request), { schema: Decided });
  if (form.status !== 'success') return json(form.reply(), 422);

  const { value } = form;
  const answer =
    value.intent === 'verify'
      ? await verifyBusiness(staff, businessId)
      : await returnBusiness(staff, { businessId, reason: value.reason });
  if (answer.ok) {
    leaveNote(context.visitor, value.intent === 'verify' ? 'verified' : 'returned', { business: answer.name });
    return redirect('/kantor/verifikasi');
  }
  if (answer.why === 'no-reason') return json(form.reply({ fieldErrors: { reason: [m.office_reason_wrong()] } }), 422);
  if (answer.why === 'moved-on') return json(form.reply({ formErrors: [m.office_moved_on()] }), 409);
  throw new Response(null, { status: 404 });
}

export default function Verification() {
  const { business } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const refusal = result?.error?.[''];
  return (
    <>
      <PageHeader title={business.name} crumbs={[{ to: '/kantor/verifikasi', name: m.office_verifications_title() }]} />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      <div className="split">
        <div className="stack stack-l">
          <Section title={m.office_entry()}>
            <Card>
              <BusinessFacts {...business} />
            </Card>
          </Section>
          {business.status === 'SUBMITTED' && <Decision key={business.id} result={result} />}
        </div>
        <Section title={m.office_history()}>
          <BusinessHistory history={business.history} />
        </Section>
      </div>
    </>
  );
}
