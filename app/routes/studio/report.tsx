import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LENGTHS, ORDERS_TO_NAME, readReport, SHOPS_TO_COMPARE, VISITS_TO_SAY } from '../../domain/learning';
import { LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { PageHeader } from '../../ui/PageHeader';
import { Section } from '../../ui/Section';
import { requireReader } from '../../web/doors';
import { m } from '../../words/generated/messages';
import { lastMonths } from './money-page/months';
import { BesideSector } from './report-page/BesideSector';
import { Headline } from './report-page/Headline';
import { BestGoods, Models, Places } from './report-page/Parts';
import { Periods } from './report-page/Periods';
import { TimeBars } from './report-page/TimeBars';

export const meta: MetaFunction = () => [{ title: `${m.learning_report()} · Sepucuk` }];

/** `rentang`: 7, 30 or 90 days, or a month: 2026-11. */
export async function loader({ context }: LoaderFunctionArgs) {
  const seller = await requireReader(context);
  const period = context.visitor.url.searchParams.get('rentang') ?? '';
  const report = await readReport(seller, { shopId: seller.shopId, period });
  const least = { visits: VISITS_TO_SAY, orders: ORDERS_TO_NAME, shops: SHOPS_TO_COMPARE };
  return json({ report: report!, lengths: LENGTHS, months: lastMonths(new Date()), least });
}

export default function ReportPage() {
  const { report, lengths, months, least } = useLoaderData<typeof loader>();
  const { span, days, now, before, goods, places, models, sector } = report;
  const isEmpty = now.visits + now.orders + now.stall === 0;
  return (
    <div className="stack stack-l">
      <PageHeader title={m.learning_report()} lead={m.learning_report_lead()} />
      <Periods span={span} lengths={lengths} months={months} />
      {isEmpty && (
        <Empty action={<LinkButton to="/studio">{m.learning_nothing_do()}</LinkButton>}>{m.learning_nothing()}</Empty>
      )}
      <Headline now={now} before={before} least={least.visits} />
      {!isEmpty && (
        <>
          <Section title={days.length > 31 ? m.learning_by_week() : m.learning_by_day()}>
            <TimeBars days={days} />
          </Section>
          <BestGoods goods={goods} />
          <Places places={places} least={least.orders} />
          <Models models={models} now={now} />
          <BesideSector sector={sector} now={now} least={least.shops} />
        </>
      )}
      <div className="stack stack-s hint">
        <p>{m.learning_visits_about()}</p>
        <p>{m.learning_sales_about()}</p>
      </div>
      <p>
        <a className="button button-secondary" href={`/studio/laporan.csv?rentang=${span.name}`} download>
          {m.learning_csv()}
        </a>
      </p>
    </div>
  );
}
