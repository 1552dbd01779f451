import { Form } from '@remix-run/react';
import type { Away } from '../../../domain/holidays';
import { Button, LinkButton } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { dayInJambi } from '../../../ui/day';
import { StatusPill } from '../../../ui/StatusPill';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type OpenOrClosedProps = { status: 'OPEN' | 'CLOSED'; slug: string; away: Away | null };

/** Whether shoppers see the shop, and may buy there, and the button that changes it. */
export function OpenOrClosed({ status, slug, away }: OpenOrClosedProps) {
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
        {away ? (
          <StatusPill tone="active">{m.shops_is_away({ day: dayInJambi(away.backOn, getLocale()) })}</StatusPill>
        ) : (
          <StatusPill tone="done">{m.shops_is_open()}</StatusPill>
        )}
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
