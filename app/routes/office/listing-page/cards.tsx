import { Link } from '@remix-run/react';
import type { ListingRisk } from '../../../../prisma/generated/enums';
import { Badge } from '../../../ui/Badge';
import { Card } from '../../../ui/Card';
import { momentInJambi } from '../../../ui/day';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { whyWords } from './whyWords';

type Waiting = { productId: string; goods: string; shop: string; place: string; why: ListingRisk; askedAt: string };

/** Goods in the queue: what, whose, why, since when. */
export function WaitingCard({ productId, goods, shop, place, why, askedAt }: Waiting) {
  return (
    <Card as="li">
      <div className="stack stack-s">
        <h2>
          <Link to={`/kantor/produk/${productId}`}>{goods}</Link>
        </h2>
        <p className="row">
          <Badge>{whyWords[why]()}</Badge>
          <span>{shop}</span>
        </p>
        <p className="hint">
          {place} · {m.listings_asked_on({ moment: momentInJambi(askedAt, getLocale()) })}
        </p>
      </div>
    </Card>
  );
}

/** Goods that staff have taken down, with the reason that their owner reads. */
export function DownCard({ id, name, shop, reason }: { id: string; name: string; shop: string; reason: string }) {
  return (
    <Card as="li">
      <div className="stack stack-s">
        <h2>
          <Link to={`/kantor/produk/${id}`}>{name}</Link>
        </h2>
        <p>{shop}</p>
        <p className="said">{reason}</p>
      </div>
    </Card>
  );
}
