import type { SerializeFrom } from '@remix-run/node';
import { Card } from '../../../ui/Card';
import { m } from '../../../words/generated/messages';
import { ReviewList } from '../voices/ReviewList';
import { StarBars } from '../voices/StarBars';
import type { readVoices } from './readVoices';

type ShopVoicesProps = { voices: SerializeFrom<typeof readVoices>; shop: { slug: string; name: string } };

/** How the shop packs, sends and answers, as its buyers say. */
export function ShopVoices({ voices: { stars, ...page }, shop: { slug, name } }: ShopVoicesProps) {
  const isRated = stars.some((count) => count > 0);
  return (
    <Card as="section" labelledBy="ulasan">
      <h2 id="ulasan">{m.voices_shop_reviews()}</h2>
      {isRated ? (
        <>
          <StarBars stars={stars} />
          <ReviewList {...page} shop={name} path={`/toko/${slug}`} />
        </>
      ) : (
        <p className="hint">{m.voices_shop_reviews_none()}</p>
      )}
    </Card>
  );
}
