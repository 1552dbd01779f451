import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { areaOptions } from '../../domain/areas';
import { businessOf, isMendable, saveBusiness, submitBusiness } from '../../domain/register';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { areaProblem, typedArea } from '../../web/areaForm';
import { requirePerson } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { BusinessForm } from './business-form/BusinessForm';
import { BusinessState } from './business-form/BusinessState';

export const meta: MetaFunction = () => [{ title: m.register_title() }];

const notes = { saved: m.register_saved, sent: m.register_sent, 'already-sent': m.register_already_sent };

export async function loader({ context }: LoaderFunctionArgs) {
  const person = await requirePerson(context);
  const business = await businessOf(person.personId);
  const isOpen = !business || isMendable(business.status);
  return json({
    business: business ?? null,
    isOpen,
    start: { ownerName: person.name, phone: person.phone ?? '' },
    who: person.personId,
    options: isOpen ? await areaOptions(business ?? {}, 'jambi') : null,
    note: takeNote(context.visitor, ['saved', 'sent', 'already-sent'])?.code ?? null,
    stamp: Date.now(),
  });
}

const text = (longest: number, error: () => string) =>
  z.string({ error }).trim().min(1, { error }).max(longest, { error });
const sectors = ['CULINARY', 'FASHION', 'CRAFT', 'AGRICULTURE', 'FISHERY', 'SERVICES', 'TRADE', 'OTHER'] as const;
const Business = z.object({
  name: text(80, () => m.register_name_wrong()),
  ownerName: text(80, () => m.register_owner_name_wrong()),
  nib: z
    .string()
    .transform((typed) => typed.replaceAll(/[\s.-]/g, ''))
    .refine((digits) => /^(\d{13})?$/.test(digits), { error: () => m.register_nib_wrong() })
    .transform((digits) => digits || null)
    .default(null),
  sector: z.enum(sectors, { error: () => m.register_sector_wrong() }),
  makes: text(200, () => m.register_makes_wrong()),
  since: z
    .int({ error: () => m.register_since_wrong() })
    .refine((year) => year >= 1900 && year <= new Date().getFullYear(), { error: () => m.register_since_wrong() })
    .nullable()
    .default(null),
  phone: text(30, () => m.register_phone_wrong()),
  regencyCode: text(5, () => areaProblem('regencyCode')),
  districtCode: text(8, () => areaProblem('districtCode')),
  villageCode: text(13, () => areaProblem('villageName')),
  addressLine: text(200, () => m.register_address_line_wrong()),
});

export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(context);
  const data = await readForm(request);
  const intent = data.get('intent');
  const form = parseWithZod(data, { schema: Business });
  // The lists of what was typed, so that the page can be shown again with it.
  const options = await areaOptions(typedArea(data), 'jambi');
  const again = (result: SubmissionResult, status: number) => json({ result, options }, status);
  if (intent === 'area') return again({ ...form.reply(), status: undefined, error: {} }, 200);
  if (form.status !== 'success') return again(form.reply(), 422);

  const saved = await saveBusiness(person, form.value);
  if (!saved.ok && saved.why === 'wrong') return again(form.reply({ fieldErrors: wrongField(saved.field) }), 422);
  const isSent = saved.ok && intent === 'submit' && (await submitBusiness(person)).ok;
  leaveNote(context.visitor, isSent ? 'sent' : saved.ok ? 'saved' : 'already-sent');
  return redirect('/studio/usaha');
}

function wrongField(field: 'phone' | Parameters<typeof areaProblem>[0]) {
  return { [field]: [field === 'phone' ? m.register_phone_wrong() : areaProblem(field)] };
}

export default function BusinessPage() {
  const { business, isOpen, start, who, options, note, stamp } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHeader title={business?.name ?? m.register_title()} lead={business ? undefined : m.register_lead()} />
      {note && <Notice tone={note === 'already-sent' ? 'info' : 'done'}>{notes[note]()}</Notice>}
      {business && <BusinessState {...business} />}
      {isOpen && options && (
        <BusinessForm
          key={answer ? 'typed' : stamp} // what was wrong before it was saved is forgotten
          business={business ?? start}
          isReturned={business?.status === 'RETURNED'}
          result={answer?.result as SubmissionResult | undefined}
          options={answer?.options ?? options}
          keeping={{ name: who, isStored: business !== null }}
        />
      )}
    </>
  );
}
