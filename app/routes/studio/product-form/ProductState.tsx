import type { ProductStatus } from '../../../domain/catalog';
import { Notice } from '../../../ui/Notice';
import { m } from '../../../words/generated/messages';
import type { NoteCode } from './notes';
import { ProductStatusPill } from './status';

type ProductStateProps = {
  name: string;
  status: ProductStatus;
  takenDownReason: string | null;
  missing: string[];
  note: { code: NoteCode; values: Record<string, string | number> } | null;
};

const notes = {
  'product-saved': m.catalog_note_product_saved,
  'product-draft': m.catalog_note_product_draft,
  'product-listed': m.catalog_note_product_listed,
  'product-hidden': m.catalog_note_product_hidden,
  'product-archived': m.catalog_note_product_archived,
};

/** How the last deed went, where the goods stand, and what they lack before they may be shown. */
export function ProductState({ name, status, takenDownReason, missing, note }: ProductStateProps) {
  const isOver = status === 'ARCHIVED';
  return (
    <div className="stack stack-s">
      {note && <Notice tone="done">{notes[note.code]({ name: String(note.values.name ?? name) })}</Notice>}
      <div>
        <ProductStatusPill status={status} isTakenDown={takenDownReason !== null} />
      </div>
      {isOver && <Notice tone="info">{m.catalog_is_archived()}</Notice>}
      {takenDownReason !== null && !isOver && (
        <Notice tone="error">{m.catalog_is_taken_down({ reason: takenDownReason })}</Notice>
      )}
      {!isOver && missing.length > 0 && <Missing isListed={status === 'LISTED'} missing={missing} />}
    </div>
  );
}

function Missing({ isListed, missing }: { isListed: boolean; missing: string[] }) {
  return (
    <Notice tone={isListed ? 'error' : 'info'}>
      <p className="strong">{isListed ? m.catalog_missing_listed() : m.catalog_missing()}</p>
      <ul>
        {missing.map((say) => (
          <li key={say}>{say}</li>
        ))}
      </ul>
    </Notice>
  );
}
