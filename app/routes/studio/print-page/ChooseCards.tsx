import { ActionBar } from '../../../ui/ActionBar';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';

type Goods = { variantId: string; name: string; variant: string; price: number; isChosen: boolean };

/** Goods to be ticked for printing; the address keeps what was ticked. */
export function ChooseCards({ goods }: { goods: Goods[] }) {
  return (
    <form method="get" className="stack sheet-aside">
      <fieldset className="pick-list">
        <legend className="field-label">{m.promotions_cards_choose()}</legend>
        {goods.map(({ variantId, name, variant, price, isChosen }) => (
          <label key={variantId} className="choice">
            <input type="checkbox" name="kartu" value={variantId} defaultChecked={isChosen} />
            <span>
              {variant ? `${name}, ${variant}` : name} · {rupiah(price)}
            </span>
          </label>
        ))}
      </fieldset>
      <ActionBar>
        <button className="button" type="submit" name="susun" value="ya">
          {m.promotions_cards_show()}
        </button>
      </ActionBar>
    </form>
  );
}
