import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { endHoliday, longestNote, openingOfShop, planHoliday, setWorkDays } from '../../domain/holidays';
import { dayInJambi } from '../../ui/day';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { useAfresh } from '../../ui/useAfresh';
import { dayField } from '../../web/dayField';
import { requireSeller, type Seller } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';
import { Holidays } from './holiday-page/Holidays';
import { PlanForm } from './holiday-page/PlanForm';
import { sayHolidayRefusal } from './holiday-page/refusals';
import { WorkDays } from './holiday-page/WorkDays';

export const meta: MetaFunction = () => [{ title: `${m.shops_holiday_title()} · Sepucuk` }];

const notes = { plan: m.shops_holiday_saved, end: m.shops_holiday_ended, days: m.shops_work_days_saved };

export async function loader({ context }: LoaderFunctionArgs) {
  const opening = await openingOfShop(await requireSeller(context));
  if (!opening) throw new Response(null, { status: 403 });
  return json({ ...opening, most: longestNote, note: takeNote(context.visitor, ['plan', 'end', 'days'])?.code });
}

const day = dayField({ error: () => m.shops_holiday_day_wrong() });
const Deed = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('plan'),
    from: day,
    until: day,
    note: z
      .string()
      .max(2_000, { error: () => m.shops_holiday_note_long({ most: longestNote }) })
      .default(''),
  }),
  z.object({ intent: z.literal('end'), id: z.uuid({ error: () => m.shops_holiday_gone() }) }),
  z.object({ intent: z.literal('days'), day: z.array(z.coerce.number().catch(0)).max(7).default([]) }),
]);

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireSeller(context);
  const form = parseWithZod(await readForm(request), { schema: Deed });
  if (form.status !== 'success') return json(form.reply(), 422);
  const answer = await act(seller, form.value);
  if (!answer.ok) {
    if (answer.why === 'not-allowed') throw new Response(null, { status: 403 });
    return json(form.reply(sayHolidayRefusal(answer.why)), 422);
  }
  leaveNote(context.visitor, form.value.intent);
  return redirect('/studio/toko/libur');
}

function act(seller: Seller, deed: z.infer<typeof Deed>) {
  switch (deed.intent) {
    case 'plan':
      return planHoliday(seller, deed);
    case 'end':
      return endHoliday(seller, deed.id);
    case 'days':
      return setWorkDays(seller, deed.day);
  }
}

export default function HolidaysOfShop() {
  const page = useLoaderData<typeof loader>();
  const { workDays, holidays, away, today, most, note } = page;
  const afresh = useAfresh(page, note === 'plan');
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.['']?.[0] ?? answer?.error?.id?.[0];
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.shops_holiday_title()}
        crumbs={[{ to: '/studio/toko', name: m.shops_title() }]}
        lead={m.shops_holiday_lead()}
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!answer && note && <Notice tone="done">{notes[note]()}</Notice>}
      {away && <Notice tone="info">{m.shops_holiday_running({ day: dayInJambi(away.backOn, getLocale()) })}</Notice>}
      <Holidays holidays={holidays} />
      <PlanForm key={afresh} answer={answer} today={today} most={most} />
      <WorkDays chosen={workDays} error={answer?.error?.day ?? []} />
    </div>
  );
}
