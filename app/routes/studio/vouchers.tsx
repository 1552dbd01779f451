import { parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { dayInWib } from '../../domain/calendar';
import {
  joinVoucher,
  leaveVoucher,
  makeShopVoucher,
  stopVoucher,
  vouchersOfShop,
  vouchersToJoin,
} from '../../domain/vouchers';
import { Empty } from '../../ui/Empty';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { Section } from '../../ui/Section';
import { useAfresh } from '../../ui/useAfresh';
import { VoucherForm } from '../../ui/VoucherForm';
import { VouchersKept } from '../../ui/VouchersKept';
import { requirePromoter, type Seller } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { ShopVoucherDeed, voucherRefusal, voucherWish } from '../../web/voucherForm';
import { m } from '../../words/generated/messages';
import { ToJoin } from './vouchers-page/ToJoin';

export const meta: MetaFunction = () => [{ title: `${m.promotions_vouchers()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requirePromoter(context);
  const [own, toJoin] = await Promise.all([vouchersOfShop(seller), vouchersToJoin(seller)]);
  const note = takeNote(context.visitor, ['make', 'stop', 'join', 'leave']);
  return json({ own, toJoin, today: dayInWib(new Date()), note });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requirePromoter(context);
  const form = parseWithZod(await readForm(request), { schema: ShopVoucherDeed });
  if (form.status !== 'success') return json(form.reply(), 422);
  const deed = form.value;
  const answer = await act(seller, deed);
  if (!answer.ok) {
    const { reply, status } = voucherRefusal(answer.why, deed.intent === 'make' ? deed.kind : undefined);
    return json(form.reply(reply), status);
  }
  leaveNote(context.visitor, deed.intent, 'code' in answer ? { code: String(answer.code) } : {});
  return redirect('/studio/promosi/voucher');
}

function act(seller: Seller, deed: z.infer<typeof ShopVoucherDeed>) {
  switch (deed.intent) {
    case 'make':
      return makeShopVoucher(seller, voucherWish(deed));
    case 'stop':
      return stopVoucher(seller, deed.id);
    case 'join':
      return joinVoucher(seller, deed.id);
    case 'leave':
      return leaveVoucher(seller, deed.id);
  }
}

const notes = {
  make: (code: string) => m.vouchers_made({ code }),
  stop: m.vouchers_stopped,
  join: m.vouchers_joined,
  leave: m.vouchers_left,
};

export default function Vouchers() {
  const page = useLoaderData<typeof loader>();
  const { own, toJoin, today, note } = page;
  const afresh = useAfresh(page, note?.code === 'make');
  const answer = useActionData<typeof action>();
  const refusal = answer?.error?.[''];
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.promotions_vouchers()}
        lead={m.vouchers_promotions_lead()}
        crumbs={[{ to: '/studio/promosi', name: m.promotions_back() }]}
      />
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {!answer && note && <Notice tone="done">{notes[note.code](String(note.values.code ?? ''))}</Notice>}
      <Section title={m.vouchers_own()}>
        {own.length > 0 ? <VouchersKept vouchers={own} by="shop" /> : <Empty>{m.vouchers_own_none()}</Empty>}
      </Section>
      <Section title={m.vouchers_new()}>
        <VoucherForm key={afresh} about={m.vouchers_new_about_shop()} today={today} answer={answer} />
      </Section>
      <Section title={m.vouchers_to_join()}>
        <p>{m.vouchers_to_join_lead()}</p>
        {toJoin.length > 0 ? (
          <ToJoin vouchers={toJoin} />
        ) : (
          <Empty motif="kapal-sanggat">{m.vouchers_to_join_none()}</Empty>
        )}
      </Section>
    </div>
  );
}
