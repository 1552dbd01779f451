import { Link } from '@remix-run/react';
import { Card } from '../../../ui/Card';
import { type Chip, Chips } from '../../../ui/Chips';
import { m } from '../../../words/generated/messages';
import { ReviewList } from '../voices/ReviewList';
import { StarBars } from '../voices/StarBars';
import { Questions } from './Questions';
import type { VoicesShown } from './voicesShown';

type VoicesProps = { voices: VoicesShown; product: { slug: string; shop: { name: string } } };

/** What buyers say of goods, and what shoppers ask about them. All that narrows or turns pages is a link. */
export function Voices({ voices, product: { slug, shop } }: VoicesProps) {
  const { counts, chosen, asked, ...page } = voices;
  const count = counts.stars.reduce((sum, one) => sum + one, 0);
  return (
    <>
      <Card as="section" labelledBy="ulasan">
        <h2 id="ulasan">{m.voices_reviews()}</h2>
        {count === 0 ? (
          <p className="hint">{m.voices_reviews_none()}</p>
        ) : (
          <>
            <StarBars stars={counts.stars} />
            <p className="hint">{m.voices_reviews_bought()}</p>
            <Chips label={m.voices_filter()} chips={filters(slug, voices, count)} />
            <ReviewList
              {...page}
              shop={shop.name}
              path={narrowed(slug, chosen)}
              isLater={chosen.before !== undefined}
            />
          </>
        )}
      </Card>
      <Questions {...asked} slug={slug} shop={shop.name} />
      <p>
        <Link className="voice-more" to={`/produk/${slug}/laporkan`} rel="nofollow">
          {m.voices_report_goods()}
        </Link>
      </p>
    </>
  );
}

/** All, by stars as far as there are any, and those with photos. */
function filters(slug: string, { counts, chosen }: VoicesShown, count: number): Chip[] {
  const { stars, withPhotos } = counts;
  const byStars = [5, 4, 3, 2, 1].flatMap((star) => {
    const of = stars[star - 1] ?? 0;
    return of > 0 ? [{ star, of }] : [];
  });
  return [
    chip(slug, m.voices_filter_all({ count }), {}, !chosen.stars && !chosen.withPhotos),
    ...byStars.map(({ star, of }) =>
      chip(slug, m.voices_filter_stars({ stars: star, count: of }), { stars: star }, chosen.stars === star),
    ),
    ...(withPhotos > 0
      ? [chip(slug, m.voices_filter_photos({ count: withPhotos }), { withPhotos: true }, chosen.withPhotos)]
      : []),
  ];
}

type Narrowing = { stars?: number; withPhotos?: boolean };

function chip(slug: string, name: string, narrowing: Narrowing, current: boolean): Chip {
  return { to: `${narrowed(slug, narrowing)}#ulasan`, name, current };
}

function narrowed(slug: string, { stars, withPhotos }: Narrowing): string {
  const query = new URLSearchParams();
  if (stars) query.set('bintang', String(stars));
  if (withPhotos) query.set('foto', 'ya');
  return query.size > 0 ? `/produk/${slug}?${query}` : `/produk/${slug}`;
}
