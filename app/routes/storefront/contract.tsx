import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PaperPage } from './papers-page/PaperPage';
import { contractOf } from './papers-page/sheetsOf';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.sheet.title ?? ''} ${data?.sheet.number ?? ''} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ params }: LoaderFunctionArgs) {
  return json({ sheet: await contractOf(params), code: params.code! });
}

/** What buyer and sellers agreed to (PP 80/2019). */
export default function Contract() {
  const { sheet, code } = useLoaderData<typeof loader>();
  return <PaperPage sheet={sheet} code={code} path="kontrak" />;
}
