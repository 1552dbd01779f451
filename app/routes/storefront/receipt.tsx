import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PaperPage } from './papers-page/PaperPage';
import { receiptOf } from './papers-page/sheetsOf';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.sheet.title ?? ''} ${data?.sheet.number ?? ''} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ params }: LoaderFunctionArgs) {
  return json({ sheet: await receiptOf(params), code: params.code! });
}

/** What was paid, for the buyer to keep. */
export default function Receipt() {
  const { sheet, code } = useLoaderData<typeof loader>();
  return <PaperPage sheet={sheet} code={code} path="kuitansi" />;
}
