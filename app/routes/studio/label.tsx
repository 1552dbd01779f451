import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { labelSheet } from '../../ui/parcelSheets';
import { QrCode } from '../../ui/QrCode';
import { getLocale } from '../../words/generated/runtime';
import { A6Page } from './order-page/A6Page';
import { parcelPapers } from './order-page/parcelPapers';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.sheet.title ?? ''} ${data?.sheet.number ?? ''} · Sepucuk` },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const [paper] = await parcelPapers(context, [params.id]);
  const { id, number, parcel } = paper!;
  return json({ id, number, parcel, sheet: labelSheet(paper!, getLocale()) });
}

/** What is stuck onto the parcel. */
export default function Label() {
  const { sheet, ...page } = useLoaderData<typeof loader>();
  return (
    <A6Page {...page} title={sheet.title}>
      <header className="a6-head">
        <div>
          <p className="a6-way">{sheet.way}</p>
          <p>{sheet.weight}</p>
          <p className="strong">{sheet.number}</p>
        </div>
        <QrCode qr={sheet.qr} label={sheet.number} />
      </header>
      {sheet.cash && <p className="a6-cash">{sheet.cash}</p>}
      {[sheet.to, sheet.from].map(({ title, name, lines }) => (
        <section key={title} className="a6-party">
          <h2>{title}</h2>
          <p className="a6-name">{name}</p>
          {lines.filter(Boolean).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </A6Page>
  );
}
