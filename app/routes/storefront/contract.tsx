import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { m } from '../../words/generated/messages';
import { ContractAwaited } from './papers-page/ContractAwaited';
import { PaperPage } from './papers-page/PaperPage';
import { contractOf } from './papers-page/sheetsOf';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.sheet?.title ?? m.documents_contract_title()} ${data?.number ?? ''} · Sepucuk` },
  { name: 'robots', content: 'noindex' },
];

export async function loader({ params }: LoaderFunctionArgs) {
  return json({ ...(await contractOf(params)), code: params.code! });
}

/** What buyer and sellers agreed to (PP 80/2019). */
export default function Contract() {
  const { sheet, number, code } = useLoaderData<typeof loader>();
  if (!sheet) return <ContractAwaited code={code} number={number} />;
  return <PaperPage sheet={sheet} code={code} path="kontrak" />;
}
