import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { placesOfGoods, shopList } from '../../domain/catalog';
import { Button, LinkButton } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { PageHeader } from '../../ui/PageHeader';
import { PlainSelect } from '../../ui/PlainSelect';
import { m } from '../../words/generated/messages';
import { NextPage } from './goods/NextPage';
import { headOf } from './head/headOf';
import { home } from './head/home';
import { listOf } from './head/listOf';
import { publicHead } from './head/publicMeta';
import { ShopTile } from './shop-page/ShopTile';

export const handle = { waitsForHand: true };

export const meta: MetaFunction = headOf;

const titleIn = (place?: { name: string }) =>
  place ? m.storefront_shops_title_in({ place: place.name }) : m.storefront_shops_title();

export async function loader({ request, context: { visitor } }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const places = await placesOfGoods();
  const place = places.find(({ code }) => code === query.get('wilayah'));
  const after = z.uuid().safeParse(query.get('sesudah')).data;
  const { shops, next } = await shopList({ regencyCode: place?.code, after });
  const address = new URLSearchParams({ ...(place ? { wilayah: place.code } : {}), sesudah: next ?? '' });
  const name = titleIn(place);
  const head = publicHead(visitor.url, {
    name,
    description: m.storefront_shops_meta(),
    kept: place ? ['wilayah'] : [],
    crumbs: [home()],
    described: (_, origin) => (shops.length > 0 ? [listOf(shops, { name, kind: 'toko', origin })] : []),
  });
  return json({ head, shops, places, place, next: next && `?${address}` });
}

export default function Shops() {
  const { shops, places, place, next } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-l">
      <PageHeader title={titleIn(place)} crumbs={[home()]} lead={m.storefront_shops_lead()} />
      <Form method="get" action="/toko" className="narrow-by" key={place?.code}>
        <PlainSelect
          name="wilayah"
          label={m.storefront_search_place()}
          chosen={place?.code ?? ''}
          options={[
            { value: '', label: m.storefront_search_any_place() },
            ...places.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <Button kind="secondary">{m.storefront_shops_choose_place()}</Button>
      </Form>
      {shops.length > 0 ? (
        <ul className="columns columns-3 plain">
          {shops.map((shop) => (
            <ShopTile key={shop.id} {...shop} />
          ))}
        </ul>
      ) : (
        <Empty action={<LinkButton to="/jual">{m.storefront_sell_action()}</LinkButton>}>
          {m.storefront_shops_empty()}
        </Empty>
      )}
      <NextPage next={next} />
    </div>
  );
}
