import { m } from '../words/generated/messages';

/** The red and white badge of Bangga Buatan Indonesia. Show it only where the origin claim has been verified. */
export function BbiBadge({ brief = false }: { brief?: boolean }) {
  return (
    <span className="bbi" title={m.ui_bbi_meaning()}>
      <span className="bbi-mark" aria-hidden="true">
        BBI
      </span>
      <span className={brief ? 'unseen' : 'bbi-words'}>{m.ui_bbi()}</span>
    </span>
  );
}
