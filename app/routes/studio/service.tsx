import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DAYS_TO_SEND, type Figure, serviceFigures } from '../../domain/orders';
import { Card } from '../../ui/Card';
import { PageHeader } from '../../ui/PageHeader';
import { percent } from '../../ui/percent';
import { requireSeller } from '../../web/doors';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';

export const meta: MetaFunction = () => [{ title: `${m.parcels_service_title()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const figures = await serviceFigures(await requireSeller(context));
  if (!figures) throw new Response(null, { status: 403 });
  return json({ figures, days: DAYS_TO_SEND });
}

/** How the shop has served its buyers, what that means, and what helps. */
export default function Service() {
  const { figures, days } = useLoaderData<typeof loader>();
  const parts = [
    {
      name: m.parcels_service_answered(),
      figure: figures.answered,
      means: m.parcels_service_answered_means(),
      helps: m.parcels_service_answered_helps(),
    },
    {
      name: m.parcels_service_sent(),
      figure: figures.sent,
      means: m.parcels_service_sent_means({ days }),
      helps: m.parcels_service_sent_helps(),
    },
    {
      name: m.parcels_service_talked(),
      figure: figures.talked,
      means: m.parcels_service_talked_means(),
      helps: m.parcels_service_talked_helps(),
    },
    {
      name: m.parcels_service_returned(),
      figure: figures.returned,
      means: m.parcels_service_returned_means(),
      helps: m.parcels_service_returned_helps(),
    },
  ];
  return (
    <>
      <PageHeader
        title={m.parcels_service_title()}
        crumbs={[{ to: '/studio/pesanan', name: m.orders_title() }]}
        lead={m.parcels_service_lead()}
      />
      {parts.map(({ name, figure, means, helps }) => (
        <Card key={name} as="section">
          <h2>{name}</h2>
          <p className="strong">{said(figure)}</p>
          <p>{means}</p>
          <p className="hint">{helps}</p>
        </Card>
      ))}
    </>
  );
}

/** Of few nobody makes percents. */
function said({ done, of, isEnough }: Figure): string {
  if (of === 0) return m.parcels_service_none();
  if (!isEnough) return `${m.parcels_service_of({ done, of })}. ${m.parcels_service_few({ of })}`;
  return m.parcels_service_percent({ percent: percent(Math.round((done / of) * 100) * 100, getLocale()), done, of });
}
