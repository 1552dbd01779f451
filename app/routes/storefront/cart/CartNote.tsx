import { Notice } from '../../../ui/Notice';
import { m } from '../../../words/generated/messages';

type Values = Record<string, string | number>;

const say = {
  'cart-added': m.carts_added,
  'cart-removed': m.carts_removed,
  'cart-fitted': m.carts_fitted,
  'cart-saved': m.keeping_saved_for_later,
  'cart-restored': m.keeping_restored,
  'voucher-added': ({ name }: { name: string }) => m.vouchers_added({ title: name }),
};
type Code = keyof typeof say | 'cart-again';

export const cartNotes = [...(Object.keys(say) as (keyof typeof say)[]), 'cart-again'] as const;

/** How it went, what was just done to the cart. */
export function CartNote({ code, values }: { code: Code; values: Values }) {
  if (code === 'cart-again') return <Again {...values} />;
  return <Notice tone="done">{say[code]({ name: String(values.name ?? '') })}</Notice>;
}

function again(count: number): string {
  if (count === 0) return m.keeping_again_none();
  return m.keeping_again_added({ count });
}

/** What went in once more, and what could not. */
function Again({ added, missing, fewer }: Values) {
  const count = Number(added) || 0;
  return (
    <Notice tone={count > 0 ? 'done' : 'info'}>
      <p>{again(count)}</p>
      {missing && count > 0 && <p>{m.keeping_again_missing({ names: String(missing) })}</p>}
      {fewer && <p>{m.keeping_again_fewer({ names: String(fewer) })}</p>}
    </Notice>
  );
}
