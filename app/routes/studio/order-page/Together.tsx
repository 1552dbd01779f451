import { useEffect, useState } from 'react';
import { ActionBar } from '../../../ui/ActionBar';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { m } from '../../../words/generated/messages';
import type { NotTogether } from './doTogether';

const whyNot = {
  'moved-on': m.parcels_bulk_moved_on,
  'not-found': m.parcels_bulk_moved_on,
  'not-allowed': m.parcels_bulk_not_allowed,
};

/** What is done to all orders that are ticked in the form around it. */
export function TogetherBar() {
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  return (
    <ActionBar>
      <span className="unseen">{m.parcels_with_chosen()}</span>
      {hasScript && (
        <Button type="button" kind="quiet" onClick={({ currentTarget }) => tickAll(currentTarget.form)}>
          {m.parcels_pick_all()}
        </Button>
      )}
      <Button name="intent" value="accept">
        {m.parcels_bulk_accept()}
      </Button>
      <Button kind="secondary" name="intent" value="pack">
        {m.parcels_bulk_pack()}
      </Button>
      <Button kind="secondary" name="intent" value="print">
        {m.parcels_bulk_print()}
      </Button>
    </ActionBar>
  );
}

/** All of them, or, when they are ticked already, none. */
function tickAll(form: HTMLFormElement | null) {
  const boxes = [...(form?.querySelectorAll<HTMLInputElement>('input[name="id"]') ?? [])];
  const isAll = boxes.every((box) => box.checked);
  for (const box of boxes) box.checked = !isAll;
}

/** What was done to several orders. */
export const doneWith = { accept: m.parcels_bulk_accepted, pack: m.parcels_bulk_packed };

/** Which orders could not be done with the others, and why. */
export function NotDone({ answer: { intent, done, left } }: { answer: NotTogether }) {
  if (left.length === 0) return <Notice tone="error">{m.parcels_pick_none()}</Notice>;
  return (
    <Notice tone="error">
      {done > 0 && intent !== 'print' && <p>{doneWith[intent]({ count: done })}</p>}
      <p>{m.parcels_bulk_left()}</p>
      <ul>
        {left.map(({ number, why }) => (
          <li key={number}>{whyNot[why]({ number })}</li>
        ))}
      </ul>
    </Notice>
  );
}
