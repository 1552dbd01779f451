import type { SubmissionResult } from '@conform-to/react';
import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { OfferedForStaff } from '../../../domain/campaigns';
import { Button } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { Picture } from '../../../ui/Picture';
import { pictureSource } from '../../../ui/pictureSource';
import { StatusPill, type StatusTone } from '../../../ui/StatusPill';
import { TextArea } from '../../../ui/TextArea';
import { m } from '../../../words/generated/messages';

type Offered = SerializeFrom<OfferedForStaff>;

const statuses: Record<Offered['status'], { tone: StatusTone; name: () => string }> = {
  WAITING: { tone: 'waiting', name: m.campaigns_offered_waiting },
  ACCEPTED: { tone: 'done', name: m.campaigns_offered_accepted },
  DECLINED: { tone: 'ended', name: m.campaigns_offered_declined },
  WITHDRAWN: { tone: 'ended', name: m.campaigns_offered_declined },
};

/** What shops have offered for a campaign, to be taken or declined. */
export function OfferedGoods({ offered, answer }: { offered: Offered[]; answer?: SubmissionResult<string[]> }) {
  const declined = answer?.initialValue?.intent === 'decline' ? answer : undefined;
  return (
    <ul className="plain stack stack-s">
      {offered.map((one) => (
        <li key={one.productId} className="card picked">
          <Picture
            source={one.card?.picture && pictureSource(one.card.picture)}
            tint={one.card?.picture?.tint}
            alt=""
            sizes="96px"
          />
          <div>
            <p className="strong">{one.name}</p>
            <p className="hint">{one.card ? `${one.shopName}, ${one.card.place}` : one.shopName}</p>
            <StatusPill tone={statuses[one.status].tone}>{statuses[one.status].name()}</StatusPill>
            {one.reason && <p className="hint">{one.reason}</p>}
            {one.status === 'WAITING' && !one.card && <p className="hint">{m.campaigns_offered_hidden()}</p>}
          </div>
          {one.status === 'WAITING' && (
            <Decide offered={one} answer={declined?.initialValue?.productId === one.productId ? declined : undefined} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Decide({ offered, answer }: { offered: Offered; answer?: SubmissionResult<string[]> }) {
  const { productId, name, card } = offered;
  const typed = answer?.initialValue?.reason;
  return (
    <div className="stack stack-s">
      <Form method="post" preventScrollReset>
        <input type="hidden" name="productId" value={productId} />
        <Button
          name="intent"
          value="accept"
          kind="secondary"
          disabled={!card}
          aria-label={m.campaigns_accept_of({ name })}
        >
          {m.campaigns_accept()}
        </Button>
      </Form>
      <Confirm
        kind="quiet"
        open={answer !== undefined}
        ask={
          <>
            {m.campaigns_decline()}
            <span className="unseen"> {name}</span>
          </>
        }
      >
        <Form method="post" className="stack stack-s" preventScrollReset>
          <input type="hidden" name="productId" value={productId} />
          <TextArea
            name="reason"
            id={`alasan-${productId}`}
            label={m.campaigns_decline_reason_of({ name })}
            error={answer?.error?.reason ?? undefined}
            defaultValue={typeof typed === 'string' ? typed : undefined}
            rows={2}
            maxLength={400}
          />
          <div>
            <Button kind="danger" name="intent" value="decline">
              {m.campaigns_decline_do()}
            </Button>
          </div>
        </Form>
      </Confirm>
    </div>
  );
}
