import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SheetPage } from '../../ui/SheetPage';
import { m } from '../../words/generated/messages';
import { invoiceOfOrder } from './order-page/invoiceOfOrder';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.sheet.title ?? ''} ${data?.sheet.number ?? ''} · Sepucuk` },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { order, sheet } = await invoiceOfOrder(context, params.id);
  return json({ id: params.id!, order, sheet });
}

/** What an order cost its buyer, for the shop to keep and to put into the parcel. */
export default function Invoice() {
  const { id, order, sheet } = useLoaderData<typeof loader>();
  const back = `/studio/pesanan/${id}`;
  return (
    <SheetPage
      sheet={sheet}
      crumbs={[{ to: back, name: m.documents_back_order({ number: order }) }]}
      hint={m.documents_print_hint()}
      pdf={{ href: `${back}/faktur.pdf`, name: m.documents_pdf_get() }}
    />
  );
}
