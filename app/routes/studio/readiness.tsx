import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readReadiness } from '../../domain/learning';
import { LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { PageHeader } from '../../ui/PageHeader';
import { requirePerson } from '../../web/doors';
import { m } from '../../words/generated/messages';
import { GoodsToImprove } from './readiness-page/GoodsToImprove';
import { Legality } from './readiness-page/Legality';

export const meta: MetaFunction = () => [{ title: `${m.learning_ready()} · Sepucuk` }];

/** Whoever has no shop yet reads of permits, which take longest. */
export async function loader({ context }: LoaderFunctionArgs) {
  const person = await requirePerson(context);
  if (!person.workplace) return json({ ready: null });
  const ready = await readReadiness(person, person.workplace.shopId);
  if (!ready) throw new Response(null, { status: 403 });
  return json({ ready });
}

export default function ReadinessPage() {
  const { ready } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-l">
      <PageHeader
        title={m.learning_ready()}
        crumbs={[{ to: '/studio', name: m.ui_studio_summary() }]}
        lead={m.learning_ready_lead()}
      />
      {ready?.count === 0 && (
        <Empty action={<LinkButton to="/studio/produk/baru">{m.shops_next_product_do()}</LinkButton>}>
          {m.learning_ready_none()}
        </Empty>
      )}
      {ready && ready.count > 0 && (
        <>
          <p>{m.learning_ready_checked({ count: ready.count })}</p>
          <GoodsToImprove goods={ready.goods} />
        </>
      )}
      <Legality business={ready} />
    </div>
  );
}
