import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { ListingOfShop } from '../../../domain/listings';
import { Button } from '../../../ui/Button';
import { momentInJambi } from '../../../ui/day';
import { Notice } from '../../../ui/Notice';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Look = SerializeFrom<ListingOfShop> | null;

const why = {
  FIRST_OF_SHOP: m.listings_waits_FIRST_OF_SHOP,
  FOOD: m.listings_waits_FOOD,
  ORIGIN: m.listings_origin_waits,
};

/** Where goods stand with the office, in a word. */
export function lookOf(look: Look): 'waits' | 'came-back' | undefined {
  if (!look?.goods) return undefined;
  return look.goods.state === 'waiting' ? 'waits' : 'came-back';
}

/** Where goods stand with the office: what is looked at and since when, or what has to be mended. */
export function ListingState({ look }: { look: Look }) {
  const goods = look?.goods;
  if (!goods) return null;
  if (goods.state === 'returned')
    return (
      <Notice tone="error">
        <div className="stack stack-s">
          <p>{m.listings_returned({ reason: goods.reason })}</p>
          <p>{m.listings_returned_do()}</p>
        </div>
      </Notice>
    );
  const moment = momentInJambi(goods.askedAt, getLocale());
  return (
    <Notice tone="info">
      <div className="stack stack-s">
        <p>{look.isSeenMeanwhile ? m.listings_waits_meanwhile() : why[goods.why]()}</p>
        <p className="hint">{m.listings_waits_since({ moment })}</p>
        {!look.isSeenMeanwhile && (
          <Form method="post">
            <Button kind="secondary" name="deed" value="withdraw">
              {m.listings_withdraw()}
            </Button>
          </Form>
        )}
      </div>
    </Notice>
  );
}
