import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ownOnShow } from '../../domain/catalog';
import { LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { PageHeader } from '../../ui/PageHeader';
import { pictureSource } from '../../ui/pictureSource';
import { Tiles } from '../../ui/Tiles';
import { requirePromoter } from '../../web/doors';
import { m } from '../../words/generated/messages';

export const meta: MetaFunction = () => [{ title: `${m.promotions_share()} · Sepucuk` }];

export async function loader({ context }: LoaderFunctionArgs) {
  const goods = await ownOnShow(await requirePromoter(context));
  return json(goods.map(({ id, name, picture }) => ({ id, name, picture })));
}

export default function GoodsToShare() {
  const goods = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={m.promotions_share()}
        lead={m.promotions_share_lead()}
        crumbs={[{ to: '/studio/promosi', name: m.promotions_back() }]}
      />
      {goods.length > 0 ? (
        <Tiles
          label={m.promotions_share()}
          tiles={goods.map(({ id, name, picture }) => ({
            to: `/studio/promosi/bagikan/${id}`,
            name,
            picture: picture && pictureSource(picture),
            tint: picture?.tint,
          }))}
        />
      ) : (
        <Empty action={<LinkButton to="/studio/produk">{m.promotions_to_goods()}</LinkButton>}>
          {m.promotions_share_none()}
        </Empty>
      )}
    </>
  );
}
