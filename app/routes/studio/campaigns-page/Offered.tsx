import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { CampaignToJoin } from '../../../domain/campaigns';
import { Button } from '../../../ui/Button';
import { StatusPill, type StatusTone } from '../../../ui/StatusPill';
import { m } from '../../../words/generated/messages';

type Campaign = SerializeFrom<CampaignToJoin>;

const statuses: Record<Campaign['offered'][number]['status'], { tone: StatusTone; name: () => string }> = {
  WAITING: { tone: 'waiting', name: m.promotions_waiting },
  ACCEPTED: { tone: 'done', name: m.promotions_accepted },
  DECLINED: { tone: 'ended', name: m.promotions_declined },
  WITHDRAWN: { tone: 'ended', name: m.promotions_withdrawn },
};

/** What a shop has offered for a campaign, and what the office says. */
export function Offered({ campaign: { id, title, offered } }: { campaign: Campaign }) {
  return (
    <div className="stack stack-s">
      <h3>{m.promotions_join_offered()}</h3>
      <ul className="plain stack stack-s">
        {offered.map(({ productId, name, status, reason }) => (
          <li key={productId} className="row row-spread">
            <span className="stack stack-s">
              <span className="row">
                <span>{name}</span> <StatusPill tone={statuses[status].tone}>{statuses[status].name()}</StatusPill>
              </span>
              {reason && <span className="hint">{m.promotions_declined_because({ reason })}</span>}
            </span>
            {status === 'WAITING' && <Withdraw campaign={{ id, title }} goods={{ productId, name }} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

type WithdrawProps = { campaign: { id: string; title: string }; goods: { productId: string; name: string } };

function Withdraw({ campaign, goods: { productId, name } }: WithdrawProps) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="campaignId" value={campaign.id} />
      <input type="hidden" name="productId" value={productId} />
      <Button
        kind="quiet"
        name="intent"
        value="withdraw"
        aria-label={m.promotions_withdraw_of({ name, campaign: campaign.title })}
      >
        {m.promotions_withdraw()}
      </Button>
    </Form>
  );
}
