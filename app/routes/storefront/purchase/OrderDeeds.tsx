import { Form, Link, useNavigation } from '@remix-run/react';
import { Button, LinkButton } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { momentInJambi } from '../../../ui/day';
import { Icon } from '../../../ui/Icon';
import { whatsappLink } from '../../../ui/whatsapp';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';
import type { OrderShown } from './shown';

/** What the buyer can do about one order: ask the shop, take it back, say that it has come. */
export function OrderDeeds({ order, code }: { order: OrderShown; code: string }) {
  const { id, number, shopName, shop, isCancellable, isReceivable } = order;
  const isBusy = useNavigation().formData?.get('orderId') === id;
  // The number is said aloud, the code of the page is not: whoever has it may cancel.
  const question = whatsappLink(shop.phone, m.orders_whatsapp_text({ shop: shopName, number }));
  return (
    <div className="row">
      {isReceivable && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="orderId" value={id} />
          <Button name="intent" value="receive" busy={isBusy}>
            {m.orders_receive()}
          </Button>
        </Form>
      )}
      <a className="button button-secondary" href={question} target="_blank" rel="noreferrer">
        <Icon name="chat" />
        {m.orders_whatsapp()}
        <span className="unseen">{m.ui_to({ name: shopName })}</span>
      </a>
      <GiveBack order={order} code={code} />
      <Link className="button button-quiet" to={`/belanja/${code}/pengaduan?pesanan=${number}`}>
        {m.complaints_link()}
      </Link>
      {isCancellable && (
        <Confirm ask={m.orders_cancel_order()}>
          <p>{m.orders_cancel_order_ask({ shop: shopName })}</p>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="orderId" value={id} />
            <Button kind="danger" name="intent" value="cancel-order" busy={isBusy}>
              {m.orders_cancel_order_yes()}
            </Button>
          </Form>
        </Confirm>
      )}
    </div>
  );
}

/** From receipt on until the order completes. */
function GiveBack({ order, code }: { order: OrderShown; code: string }) {
  const { id, status, completeBy } = order;
  if (status !== 'DELIVERED') return null;
  return (
    <div className="stack stack-s">
      <LinkButton kind="secondary" to={`/belanja/${code}/kembali/${id}`}>
        {m.returns_ask_link()}
      </LinkButton>
      {completeBy && (
        <span className="hint">{m.returns_ask_until({ moment: momentInJambi(completeBy, getLocale()) })}</span>
      )}
    </div>
  );
}
