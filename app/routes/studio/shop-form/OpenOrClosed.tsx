import { Form } from '@remix-run/react';
import { Button, LinkButton } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { StatusPill } from '../../../ui/StatusPill';
import { m } from '../../../words/generated/messages';

/** Whether shoppers see the shop, and the button that changes it. */
export function OpenOrClosed({ status, slug }: { status: 'OPEN' | 'CLOSED'; slug: string }) {
  if (status === 'CLOSED')
    return (
      <div className="stack stack-s">
        <p className="row">
          <StatusPill tone="ended">{m.shops_is_closed()}</StatusPill>
          <span>{m.shops_closed_means()}</span>
        </p>
        <Form method="post">
          <Button name="deed" value="reopen">
            {m.shops_reopen()}
          </Button>
        </Form>
      </div>
    );
  return (
    <div className="stack stack-s">
      <p className="row">
        <StatusPill tone="done">{m.shops_is_open()}</StatusPill>
        <LinkButton kind="quiet" to={`/toko/${slug}`}>
          {m.shops_share_see()}
        </LinkButton>
      </p>
      <Confirm kind="secondary" ask={m.shops_close()}>
        <p>{m.shops_closed_means()}</p>
        <Form method="post">
          <Button kind="danger" name="deed" value="close">
            {m.shops_close_now()}
          </Button>
        </Form>
      </Confirm>
    </div>
  );
}
