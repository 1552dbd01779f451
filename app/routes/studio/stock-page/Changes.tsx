import type { SerializeFrom } from '@remix-run/node';
import { Link } from '@remix-run/react';
import type { StockChange } from '../../../domain/stock';
import { momentInJambi } from '../../../ui/day';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type Change = SerializeFrom<StockChange>;

/** What happened to the stock, the latest first: why, how many, when, by whom, and what was said of it. */
export function Changes({ changes, isLater }: { changes: Change[]; isLater: boolean }) {
  return (
    <Section title={m.stock_history()}>
      {changes.length === 0 && <p className="hint">{isLater ? m.stock_history_end() : m.stock_history_none()}</p>}
      <ol className="plain stock-rows">
        {changes.map((change) => (
          <ChangeLine key={change.id} change={change} />
        ))}
      </ol>
    </Section>
  );
}

function ChangeLine({ change }: { change: Change }) {
  const { at, onHand, reserved, note, order, person } = change;
  const moment = momentInJambi(at, getLocale());
  return (
    <li className="stall-line">
      <div className="stall-words">
        <span className="strong">{whyOf(change)}</span>
        <span className="hint">{person ? m.stock_change_by({ moment, person }) : moment}</span>
        {note && <span className="said">{note}</span>}
        {order && <Link to={`/studio/pesanan/${order.id}`}>{m.stock_change_order({ number: order.number })}</Link>}
      </div>
      <div className="stall-words number">
        {onHand !== 0 && <span className="strong">{m.stock_change_onHand({ pieces: signed(onHand) })}</span>}
        {reserved !== 0 && <span className="hint">{m.stock_change_reserved({ pieces: signed(reserved) })}</span>}
      </div>
    </li>
  );
}

const whys = {
  COUNTED: m.stock_why_COUNTED,
  RESERVED: m.stock_why_RESERVED,
  RELEASED: m.stock_why_RELEASED,
  SHIPPED: m.stock_why_SHIPPED,
  RETURNED: m.stock_why_RETURNED,
  SOLD_AT_STALL: m.stock_why_SOLD_AT_STALL,
  PACKED_INTO_SET: m.stock_why_PACKED_INTO_SET,
};

/** What comes back from the stall was taken back. */
function whyOf({ why, onHand }: Change): string {
  return why === 'SOLD_AT_STALL' && onHand > 0 ? m.stock_why_UNDONE_AT_STALL() : whys[why]();
}

function signed(pieces: number): string {
  return pieces > 0 ? `+${pieces}` : `−${-pieces}`;
}
