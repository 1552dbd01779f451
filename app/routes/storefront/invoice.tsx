import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PaperPage } from './papers-page/PaperPage';
import { invoiceOf } from './papers-page/sheetsOf';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.sheet.title ?? ''} ${data?.sheet.number ?? ''} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ params }: LoaderFunctionArgs) {
  return json({ sheet: await invoiceOf(params), code: params.code! });
}

/** What one order cost, for the buyer to keep. */
export default function Invoice() {
  const { sheet, code } = useLoaderData<typeof loader>();
  return <PaperPage sheet={sheet} code={code} path={`faktur/${sheet.number}`} />;
}
