import { DefinitionList } from '../../../ui/DefinitionList';
import { m } from '../../../words/generated/messages';

/** What there is, what of it is promised, what is left to be sold. */
export function StockNow({ onHand, reserved }: { onHand: number; reserved: number }) {
  return (
    <DefinitionList
      sum
      facts={[
        { name: m.stock_history_now(), value: onHand },
        { name: m.stock_history_promised(), value: reserved },
        { name: m.stock_history_free(), value: onHand - reserved, total: true },
      ]}
    />
  );
}
