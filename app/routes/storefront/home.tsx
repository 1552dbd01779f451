import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { runningCampaigns } from '../../domain/campaigns';
import { categoryShelves, newestProducts } from '../../domain/catalog';
import { goodsByPlace } from '../../domain/search';
import { pictureSource } from '../../ui/pictureSource';
import { Section } from '../../ui/Section';
import { Tiles } from '../../ui/Tiles';
import { m } from '../../words/generated/messages';
import { Goods } from './goods/Goods';
import { categoryName } from './goods/inLanguage';
import { headOf } from './head/headOf';
import { organization, website } from './head/market';
import { publicHead } from './head/publicMeta';
import { HowItWorks, InvitationToSell, Promises } from './home-page/AboutMarket';
import { RegencyMap } from './home-page/RegencyMap';
import { Welcome } from './home-page/Welcome';

export const handle = { waitsForHand: true };

export const meta: MetaFunction = headOf;

/** Two rows on a wide screen. */
const SHOWN = 8;

export async function loader({ context: { visitor } }: LoaderFunctionArgs) {
  const [campaigns, shelves, newest, places] = await Promise.all([
    runningCampaigns(),
    categoryShelves(),
    newestProducts(),
    goodsByPlace(),
  ]);
  const head = publicHead(visitor.url, {
    name: m.storefront_home_meta_title(),
    title: m.storefront_home_meta_title(),
    description: m.storefront_home_meta(),
    described: (_, origin) => [organization(origin), website(origin)],
  });
  return json({ head, campaigns, shelves, newest: newest.cards.slice(0, SHOWN), places });
}

export default function Home() {
  const { campaigns, shelves, newest, places } = useLoaderData<typeof loader>();
  const [first, ...others] = campaigns;
  return (
    <div className="stack stack-xl">
      <Welcome campaign={first} newest={newest} />
      {first && first.goods.length > 0 && (
        <Section title={m.storefront_featured_in({ campaign: first.title })} more={`/kampanye/${first.slug}`}>
          <Goods cards={first.goods.slice(0, SHOWN)} label={first.title} />
        </Section>
      )}
      <Promises />
      <Section title={m.storefront_by_category()}>
        <Tiles
          label={m.storefront_by_category()}
          tiles={shelves.map((shelf) => ({
            to: `/kategori/${shelf.slug}`,
            name: categoryName(shelf),
            picture: shelf.picture && pictureSource(shelf.picture),
            tint: shelf.picture?.tint,
          }))}
        />
      </Section>
      {others
        .filter(({ goods }) => goods.length > 0)
        .map(({ slug, title, goods }) => (
          <Section key={slug} title={m.storefront_featured_in({ campaign: title })} more={`/kampanye/${slug}`}>
            <Goods cards={goods.slice(0, SHOWN / 2)} label={title} />
          </Section>
        ))}
      <Section title={m.storefront_newest()} more="/cari?urut=terbaru">
        <Goods cards={newest} label={m.storefront_newest()} />
      </Section>
      <RegencyMap places={places} />
      <HowItWorks />
      <InvitationToSell />
    </div>
  );
}
