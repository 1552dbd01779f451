import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ActionBar } from '../../../ui/ActionBar';
import { Button } from '../../../ui/Button';
import { Confirm } from '../../../ui/Confirm';
import { Notice } from '../../../ui/Notice';
import { sayOrderStatus } from '../../../ui/OrderStatus';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import type { NotTogether } from './doTogether';

type Left = NotTogether['left'][number];

const whyNot: Record<Left['why'], (left: { number: string; status: string }) => string> = {
  'moved-on': m.parcels_bulk_moved_on,
  'not-found': m.parcels_bulk_moved_on,
  'no-pieces': m.parcels_bulk_moved_on,
  'too-many-pieces': m.parcels_bulk_moved_on,
  'one-parcel': m.parcels_bulk_moved_on,
  'not-allowed': m.parcels_bulk_not_allowed,
  'needs-number': m.parcels_bulk_needs_number,
  'picked-up': m.parcels_bulk_picked_up,
  failed: m.parcels_bulk_failed,
};

type TogetherBarProps = Pick<NotTogether, 'courier'> & { canAccept: boolean; canPack: boolean };

/** What is done to all orders that are ticked in the form around it: what some of them wait for, the next step first. */
export function TogetherBar({ courier, canAccept, canPack }: TogetherBarProps) {
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  return (
    <>
      <HandOver courier={courier} />
      <ActionBar>
        <span className="unseen">{m.parcels_with_chosen()}</span>
        {hasScript && (
          <Button type="button" kind="quiet" onClick={({ currentTarget }) => tickAll(currentTarget.form)}>
            {m.parcels_pick_all()}
          </Button>
        )}
        {canAccept && (
          <Button name="intent" value="accept">
            {m.parcels_bulk_accept()}
          </Button>
        )}
        {canPack && (
          <Button kind={canAccept ? 'secondary' : 'primary'} name="intent" value="pack">
            {m.parcels_bulk_pack()}
          </Button>
        )}
        <Button kind={canPack ? 'secondary' : 'primary'} name="intent" value="print">
          {m.parcels_bulk_print()}
        </Button>
      </ActionBar>
    </>
  );
}

/** Who carries the parcels that are ticked, where the shop brings them itself. */
function HandOver({ courier }: Pick<NotTogether, 'courier'>) {
  const { name, phone, wrong } = courier ?? {};
  return (
    <Confirm ask={m.parcels_bulk_hand()} kind="secondary" open={courier !== undefined}>
      <div className="stack">
        <p className="hint">{m.parcels_bulk_hand_about()}</p>
        <TextField
          name="courierName"
          label={m.parcels_courier_name()}
          defaultValue={name}
          maxLength={100}
          required={false}
          error={wrong === 'name' ? m.parcels_courier_name_wrong() : undefined}
        />
        <TextField
          name="courierPhone"
          label={m.parcels_courier_phone()}
          defaultValue={phone}
          type="tel"
          maxLength={30}
          optional
          error={wrong === 'phone' ? m.parcels_courier_phone_wrong() : undefined}
        />
        <div>
          <Button kind="secondary" name="intent" value="hand">
            {m.parcels_bulk_hand_do()}
          </Button>
        </div>
      </div>
    </Confirm>
  );
}

/** All of them, or, when they are ticked already, none. */
function tickAll(form: HTMLFormElement | null) {
  const boxes = [...(form?.querySelectorAll<HTMLInputElement>('input[name="id"]') ?? [])];
  const isAll = boxes.every((box) => box.checked);
  for (const box of boxes) box.checked = !isAll;
}

/** What was done to several orders. */
export const doneWith = {
  accept: m.parcels_bulk_accepted,
  pack: m.parcels_bulk_packed,
  hand: m.parcels_bulk_handed,
};

/** Which orders could not be done with the others, and why. */
export function NotDone({ answer: { intent, done, left, courier } }: { answer: NotTogether }) {
  if (courier) return null; // said beside its field
  if (left.length === 0) return <Told>{m.parcels_pick_none()}</Told>;
  return (
    <Told>
      {done.length > 0 && intent !== 'print' && (
        <p>
          {doneWith[intent]({ count: done.length })} {done.join(', ')}
        </p>
      )}
      <p>{m.parcels_bulk_left()}</p>
      <ul>
        {left.map(({ number, status, why }) => (
          <li key={number}>{whyNot[why]({ number, status: sayOrderStatus(status, 'seller') })}</li>
        ))}
      </ul>
    </Told>
  );
}

/** The page was loaded anew to say it: whoever works by keys goes on from here, as from the sum of what is wrong with a form. */
function Told({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="error">{children}</Notice>
    </div>
  );
}
