import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import { useId } from 'react';
import type { CampaignToJoin } from '../../../domain/campaigns';
import { Button, LinkButton } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { dayInJambi, momentInJambi } from '../../../ui/day';
import { Notice } from '../../../ui/Notice';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import { Offered } from './Offered';

type Campaign = SerializeFrom<CampaignToJoin>;
type Goods = { id: string; name: string };
type JoinCampaignProps = { campaign: Campaign; goods: Goods[]; refusal: string | undefined };

/** A campaign: what it is, what its office looks for and until when, what the shop has offered, and what it may still offer. */
export function JoinCampaign({ campaign, goods, refusal }: JoinCampaignProps) {
  const { id, title, intro, rules, startsAt, endsAt, joinBy, isOpen, offered, chosen } = campaign;
  const heading = useId();
  const day = (moment: string) => dayInJambi(moment, getLocale());
  const left = goods.filter((one) => ![...offered, ...chosen].some(({ productId }) => productId === one.id));
  return (
    <Card as="section" labelledBy={heading}>
      <h2 id={heading}>{title}</h2>
      <p>{intro}</p>
      <p className="hint">{m.promotions_join_runs({ from: day(startsAt), until: day(endsAt) })}</p>
      <p className="strong">
        {isOpen && joinBy
          ? m.promotions_join_by({ at: momentInJambi(joinBy, getLocale()) })
          : m.promotions_join_closed()}
      </p>
      {rules && (
        <div className="stack stack-s">
          <h3>{m.promotions_join_rules()}</h3>
          <p className="said">{rules}</p>
        </div>
      )}
      {chosen.length > 0 && <p>{m.promotions_join_chosen({ goods: listed(chosen.map(({ name }) => name)) })}</p>}
      {offered.length > 0 && <Offered campaign={campaign} />}
      {refusal && <Notice tone="error">{refusal}</Notice>}
      {isOpen && <Choose id={id} title={title} goods={left} hasGoods={goods.length > 0} />}
    </Card>
  );
}

const listed = (names: string[]) => new Intl.ListFormat(getLocale(), { type: 'conjunction' }).format(names);

type ChooseProps = { id: string; title: string; goods: Goods[]; hasGoods: boolean };

function Choose({ id, title, goods, hasGoods }: ChooseProps) {
  if (!hasGoods)
    return (
      <div className="stack stack-s">
        <p className="hint">{m.promotions_join_no_goods()}</p>
        <div>
          <LinkButton kind="secondary" to="/studio/produk">
            {m.promotions_to_goods()}
          </LinkButton>
        </div>
      </div>
    );
  if (goods.length === 0) return <p className="hint">{m.promotions_join_all_offered()}</p>;
  return (
    <Form method="post" className="stack stack-s" preventScrollReset>
      <input type="hidden" name="campaignId" value={id} />
      <fieldset className="choices">
        <legend className="field-label">{m.promotions_join_choose()}</legend>
        {goods.map((one) => (
          <label key={one.id} className="choice">
            <input type="checkbox" name="productId" value={one.id} />
            <span>{one.name}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <Button name="intent" value="join" aria-label={m.promotions_join_do_of({ campaign: title })}>
          {m.promotions_join_do()}
        </Button>
      </div>
    </Form>
  );
}
