import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayInWib } from '../../domain/calendar';
import { makePlatformVoucher, stopVoucher, vouchersOfPlatform } from '../../domain/vouchers';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Section } from '../../ui/Section';
import { useAfresh } from '../../ui/useAfresh';
import { VoucherForm } from '../../ui/VoucherForm';
import { VouchersKept } from '../../ui/VouchersKept';
import { requireStaff } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { PlatformVoucherDeed, voucherRefusal, voucherWish } from '../../web/voucherForm';
import { m } from '../../words/generated/messages';

export const meta: MetaFunction = () => [{ title: `${m.vouchers_title()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const staff = await requireStaff(context, 'voucher:give');
  const note = takeNote(context.visitor, ['make', 'stop']);
  return json({ vouchers: await vouchersOfPlatform(staff), today: dayInWib(new Date()), note });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const staff = await requireStaff(context, 'voucher:give');
  const form = parseWithZod(await readForm(request), { schema: PlatformVoucherDeed });
  if (form.status !== 'success') return json(form.reply(), 422);
  const deed = form.value;
  const answer =
    deed.intent === 'stop'
      ? await stopVoucher(staff, deed.id)
      : await makePlatformVoucher(staff, { ...voucherWish(deed), shopShare: deed.shopShare });
  if (!answer.ok) {
    const { reply, status } = voucherRefusal(answer.why, deed.intent === 'make' ? deed.kind : undefined);
    return json(form.reply(reply), status);
  }
  leaveNote(context.visitor, deed.intent, 'code' in answer ? { code: String(answer.code) } : {});
  return redirect('/kantor/voucher');
}

const notes = { make: (code: string) => m.vouchers_made({ code }), stop: m.vouchers_stopped };

export default function Vouchers() {
  const page = useLoaderData<typeof loader>();
  const { vouchers, today, note } = page;
  const afresh = useAfresh(page, note?.code === 'make');
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  return (
    <div className="stack stack-l">
      <PageHeader title={m.vouchers_title()} lead={m.vouchers_office_lead()} />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!answer && note && <Notice tone="done">{notes[note.code](String(note.values.code ?? ''))}</Notice>}
      <Section title={m.vouchers_office_list()}>
        {vouchers.length > 0 ? (
          <VouchersKept vouchers={vouchers} by="platform" />
        ) : (
          <Empty motif="kapal-sanggat">{m.vouchers_office_none()}</Empty>
        )}
      </Section>
      <Section title={m.vouchers_new()}>
        <VoucherForm key={afresh} about={m.vouchers_new_about_platform()} today={today} answer={answer} shared />
      </Section>
    </div>
  );
}
