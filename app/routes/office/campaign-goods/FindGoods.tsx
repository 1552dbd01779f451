import { Form } from '@remix-run/react';
import type { ProductCard } from '../../../domain/catalog';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Money } from '../../../ui/Money';
import { Picture } from '../../../ui/Picture';
import { pictureSource } from '../../../ui/pictureSource';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';

type FindGoodsProps = { text: string; found: ProductCard[]; isIn: (productId: string) => boolean };

/** Finds goods as shoppers do, and adds them one by one. */
export function FindGoods({ text, found, isIn }: FindGoodsProps) {
  return (
    <>
      <Form method="get" preventScrollReset className="narrow-by">
        <TextField
          key={text}
          name="q"
          type="search"
          label={m.campaigns_find_label()}
          hint={m.campaigns_find_hint()}
          defaultValue={text}
          maxLength={100}
        />
        <Button kind="secondary">{m.campaigns_find_action()}</Button>
      </Form>
      {text && found.length === 0 && <p>{m.campaigns_find_nothing()}</p>}
      <ul className="plain stack stack-s">
        {found.map(({ id, name, picture, shopName, place, price }) => (
          <li key={id} className="card picked">
            <Picture source={picture && pictureSource(picture)} tint={picture?.tint} alt="" sizes="96px" />
            <div>
              <p className="strong">{name}</p>
              <p className="hint">
                <Money rupiah={price} /> · {shopName}, {place}
              </p>
            </div>
            {isIn(id) ? <p className="hint">{m.campaigns_is_in()}</p> : <Add productId={id} name={name} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Add({ productId, name }: { productId: string; name: string }) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="productId" value={productId} />
      <Button kind="secondary" name="intent" value="add" aria-label={m.campaigns_add({ name })}>
        <Icon name="more" />
        {m.campaigns_add_short()}
      </Button>
    </Form>
  );
}
