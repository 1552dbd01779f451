import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { stallDay, stallGoods } from '../../domain/stall';
import { asksAgain, type LineLost } from '../../ui/lineLost';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { rupiah } from '../../ui/rupiah';
import { requireStallkeeper } from '../../web/doors';
import { leaveNote, takeNote } from '../../web/flash';
import { readForm } from '../../web/forms';
import { m } from '../../words/generated/messages';
import { doDeed } from './stall-page/deeds';
import { SaleForm } from './stall-page/SaleForm';
import { Today } from './stall-page/Today';
import { useTold } from './stall-page/useTold';

export const meta: MetaFunction = () => [{ title: `${m.stock_stall_title()} · Sepucuk` }];

const notes = ['stall-sold', 'stall-undone'] as const;

export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireStallkeeper(context);
  const [goods, day] = await Promise.all([
    stallGoods(seller, { shopId: seller.shopId }),
    stallDay(seller, seller.shopId),
  ]);
  if (!day) throw new Response(null, { status: 403 });
  const note = takeNote(context.visitor, notes);
  return json({
    goods,
    day,
    saleId: randomUUID(),
    note: note ? { code: note.code, total: Number(note.values.total) } : null,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const seller = await requireStallkeeper(context);
  const answer = await doDeed(await readForm(request), seller);
  if (!('note' in answer)) return json(answer, answer.isFine ? 200 : 422);
  leaveNote(context.visitor, answer.note, { total: answer.total });
  return redirect('/studio/lapak');
}

/** Without a connection the page stays as it was filled in, and says that nothing was written down. */
export async function clientAction({ serverAction }: ClientActionFunctionArgs) {
  try {
    return await serverAction<typeof action>();
  } catch (error) {
    if (error instanceof TypeError) return { isOffline: true } satisfies LineLost;
    throw error;
  }
}

export const shouldRevalidate = asksAgain;

export default function Stall() {
  const { goods, day, saleId, note } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action | typeof clientAction>();
  const { told, isOffline } = useTold(answer);
  // One form for one sale: what is pressed while an answer is on its way stays.
  const current = told?.saleId || saleId;
  return (
    <div className="stack stack-l">
      <PageHeader title={m.stock_stall_title()} lead={m.stock_stall_lead()} />
      {isOffline && <Notice tone="error">{m.stock_stall_offline()}</Notice>}
      {note && !answer && (
        <Notice tone="done">
          {note.code === 'stall-sold' ? m.stock_stall_sold({ total: rupiah(note.total) }) : m.stock_stall_undone()}
        </Notice>
      )}
      <div className="stall">
        <SaleForm key={current} goods={told?.goods ?? goods} saleId={current} answer={told} />
        <Today {...day} />
      </div>
    </div>
  );
}
