import type { SerializeFrom } from '@remix-run/node';
import { Form, useNavigation } from '@remix-run/react';
import type { GoodsToOffer } from '../../../domain/offers';
import { Button } from '../../../ui/Button';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Notice } from '../../../ui/Notice';
import { problemsByName } from '../../../ui/problemsByName';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { PickGoods } from './PickGoods';
import type { OfferAnswer } from './readOffer';

type OfferFormProps = { goods: SerializeFrom<GoodsToOffer>[]; until: string; answer: OfferAnswer | undefined };

/** Which goods, how much off, from when until when; what buyers will pay is shown before anything changes. */
export function OfferForm({ goods, until, answer }: OfferFormProps) {
  const { typed, errors = {}, looked } = answer ?? {};
  const intent = useNavigation().formData?.get('intent');
  const says = Object.fromEntries(Object.entries(errors).map(([name, say]) => [name, [say]]));
  const first = goods[0]?.variants[0]?.id;
  return (
    <Form method="post" className="stack stack-l" preventScrollReset>
      <ErrorSummary problems={problemsByName(says, (name) => (name === 'pilih' ? `pilih-${first}` : name))} />
      {looked && <Notice tone="info">{m.promotions_looked()}</Notice>}
      <TextField
        name="percent"
        label={m.promotions_percent()}
        hint={m.promotions_percent_hint()}
        error={errors.percent}
        defaultValue={typed?.percent}
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        optional
      />
      <div className="form-pair">
        <TextField
          name="from"
          type="datetime-local"
          label={m.promotions_from()}
          hint={m.promotions_from_hint()}
          error={errors.from}
          defaultValue={typed?.from}
          optional
        />
        <TextField
          name="until"
          type="datetime-local"
          label={m.promotions_until()}
          hint={m.promotions_until_hint()}
          error={errors.until}
          defaultValue={typed?.until ?? until}
        />
      </div>
      <PickGoods goods={goods} typed={typed} errors={errors} looked={looked ?? []} />
      <div className="row">
        <Button kind={looked ? 'secondary' : 'primary'} name="intent" value="look" busy={intent === 'look'}>
          {m.promotions_look()}
        </Button>
        <Button kind={looked ? 'primary' : 'secondary'} name="intent" value="make" busy={intent === 'make'}>
          {m.promotions_make()}
        </Button>
      </div>
    </Form>
  );
}
