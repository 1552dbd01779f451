import type { ProductPage } from '../../../domain/catalog';
import { Money } from '../../../ui/Money';
import { rupiah } from '../../../ui/rupiah';
import { m } from '../../../words/generated/messages';

type PriceProps = { variants: ProductPage['variants']; chosen?: ProductPage['variants'][number] };

/** What the chosen one costs; as long as none is chosen, the lowest. A crossed-out price stands beside the lowest of thirty days. */
export function Price({ variants, chosen }: PriceProps) {
  const differ = new Set(variants.map(({ price }) => price)).size > 1;
  const lowest = Math.min(...variants.map(({ price }) => price));
  return (
    <div aria-live="polite">
      <p className="price">
        {!chosen && differ && <small>{m.ui_price_from()} </small>}
        <Money rupiah={chosen?.price ?? lowest} />
        {chosen?.reduced && (
          <>
            {' '}
            <s className="price-before">
              <span className="unseen">{m.product_before({ price: '' })}</span>
              {rupiah(chosen.reduced.before)}
            </s>
          </>
        )}
      </p>
      {chosen?.reduced && <p className="hint">{m.product_lowest({ price: rupiah(chosen.reduced.lowest) })}</p>}
    </div>
  );
}
