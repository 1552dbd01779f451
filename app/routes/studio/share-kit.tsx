import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LinkButton } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageHeader } from '../../ui/PageHeader';
import { rupiah } from '../../ui/rupiah';
import { qrOf } from '../../web/qrPicture';
import { cardPath, cardShapes, productCard } from '../../web/shareCards';
import { m } from '../../words/generated/messages';
import { getLocale } from '../../words/generated/runtime';
import { goodsOfKit } from './share-page/goodsOfKit';
import { ShareLink } from './share-page/ShareLink';
import { SharePictures } from './share-page/SharePictures';
import { ShareText } from './share-page/ShareText';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? m.promotions_share()} · Sepucuk` },
];

const LONGEST = 1000; // signs of the words that are sent

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { id, name, page, address } = await goodsOfKit(context, params.id);
  if (!page) return json({ id, name, kit: null });
  const [square, story] = cardShapes.map((shape) => cardPath(page.slug, { ...productCard(page, getLocale()), shape }));
  const typed = context.visitor.url.searchParams.get('tulisan')?.slice(0, LONGEST);
  const text = typed || wordsFor(page, address);
  return json({ id, name, kit: { square: square!, story: story!, text, address, qr: qrOf(address) } });
}

type Goods = NonNullable<Awaited<ReturnType<typeof goodsOfKit>>['page']>;

function wordsFor({ name, priceFrom, variants, shop, madeIn }: Goods, address: string): string {
  const hasSeveral = variants.some(({ price }) => price !== priceFrom);
  const say = hasSeveral ? m.promotions_share_words_from : m.promotions_share_words;
  return say({ name, price: rupiah(priceFrom), place: madeIn, shop: shop.name, address });
}

export default function ShareKit() {
  const { id, name, kit } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-l">
      <PageHeader
        title={name}
        crumbs={[
          { to: '/studio/promosi', name: m.promotions_back() },
          { to: '/studio/promosi/bagikan', name: m.promotions_share() },
        ]}
      />
      {kit ? (
        <>
          <SharePictures square={kit.square} story={kit.story} />
          <ShareText text={kit.text} />
          <ShareLink id={id} name={name} address={kit.address} qr={kit.qr} />
        </>
      ) : (
        <>
          <Notice tone="info">{m.promotions_share_hidden()}</Notice>
          <div>
            <LinkButton to={`/studio/produk/${id}`}>{m.promotions_to_goods()}</LinkButton>
          </div>
        </>
      )}
    </div>
  );
}
