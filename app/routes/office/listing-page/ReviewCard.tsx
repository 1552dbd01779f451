import type { SubmissionResult } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import { Form, useNavigation } from '@remix-run/react';
import type { GoodsForStaff } from '../../../domain/listings';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { momentInJambi } from '../../../ui/day';
import { Notice } from '../../../ui/Notice';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { Compare } from './Compare';
import type { Pictures } from './fields';
import { ReasonForm } from './ReasonForm';
import { whyWords } from './whyWords';

type ReviewCardProps = {
  review: SerializeFrom<GoodsForStaff['reviews'][number]>;
  pictures: Pictures;
  /** Whether shoppers see the goods while they are looked at. */
  isOnShow: boolean;
  reply?: SubmissionResult<string[]>;
};

const hints = {
  FIRST_OF_SHOP: m.listings_approve_hint_FIRST_OF_SHOP,
  FOOD: m.listings_approve_hint_FOOD,
  ORIGIN: m.listings_approve_hint_ORIGIN,
};

/** One question that waits: why, what was, what is, and the two answers. */
export function ReviewCard({ review, pictures, isOnShow, reply }: ReviewCardProps) {
  const { id, why, askedAt, before, isBeforeReturned, after, returnedBecause } = review;
  const isBusy = useNavigation().state !== 'idle';
  const seen = { review: id, askedAt };
  const mine = reply?.initialValue?.review === id ? reply : undefined;
  return (
    <Section title={whyWords[why]()}>
      <p className="hint">{m.listings_asked_on({ moment: momentInJambi(askedAt, getLocale()) })}</p>
      {returnedBecause && <Notice tone="info">{m.listings_returned_before({ reason: returnedBecause })}</Notice>}
      <Card>
        <div className="stack">
          <h3>{before ? m.listings_compare() : m.listings_details_now()}</h3>
          {!before && why !== 'ORIGIN' && <p className="hint">{m.listings_before_never()}</p>}
          <Compare before={before} isBeforeReturned={isBeforeReturned} after={after} pictures={pictures} />
        </div>
      </Card>
      <p>{hints[why]()}</p>
      <Form method="post">
        <Seen {...seen} />
        <Button name="intent" value="approve" busy={isBusy}>
          {m.listings_approve()}
        </Button>
      </Form>
      <ReasonForm
        intent="return"
        id={`return-${id}`}
        ask={m.listings_return()}
        label={m.listings_reason()}
        hint={isOnShow && why !== 'ORIGIN' ? m.listings_return_hint_meanwhile() : m.listings_reason_hint()}
        send={m.listings_return_now()}
        reply={mine}
      >
        <Seen {...seen} />
      </ReasonForm>
    </Section>
  );
}

/** An officer decides on what this page has shown them. */
function Seen({ review, askedAt }: { review: string; askedAt: string }) {
  return (
    <>
      <input type="hidden" name="review" value={review} />
      <input type="hidden" name="askedAt" value={askedAt} />
    </>
  );
}
