import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { slipSheet } from '../../ui/parcelSheets';
import { getLocale } from '../../words/generated/runtime';
import { A6Page } from './order-page/A6Page';
import { parcelPapers } from './order-page/parcelPapers';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.sheet.title ?? ''} ${data?.sheet.number ?? ''} · Sepucuk` },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const [paper] = await parcelPapers(context, [params.id]);
  const { id, number, parcel } = paper!;
  return json({ id, number, parcel, sheet: slipSheet(paper!, getLocale()) });
}

/** What goes into the parcel. */
export default function PackingSlip() {
  const { sheet, ...page } = useLoaderData<typeof loader>();
  const { from, to, rows, card, thanks } = sheet;
  return (
    <A6Page {...page} title={sheet.title}>
      <div>
        <p className="a6-name">{sheet.title}</p>
        <p className="strong">{sheet.number}</p>
        <p>{from}</p>
        <p>{to}</p>
      </div>
      <ul className="plain a6-rows">
        {rows.map(({ quantity, goods, detail }) => (
          <li key={`${goods} ${detail}`}>
            <span className="strong">{quantity}</span>
            <span>
              {goods}
              {detail && <span className="a6-detail">{detail}</span>}
            </span>
          </li>
        ))}
      </ul>
      {card && <p className="said">{card}</p>}
      <p>{thanks}</p>
    </A6Page>
  );
}
