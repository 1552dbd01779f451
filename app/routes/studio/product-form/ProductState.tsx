import type { ComponentProps } from 'react';
import type { ProductStatus } from '../../../domain/catalog';
import { Notice } from '../../../ui/Notice';
import { m } from '../../../words/generated/messages';
import { ListingState, lookOf } from '../listing-page/ListingState';
import type { NoteCode } from './notes';
import { ProductStatusPill } from './status';

type ProductStateProps = {
  name: string;
  status: ProductStatus;
  takenDownReason: string | null;
  missing: string[];
  look: ComponentProps<typeof ListingState>['look'];
  note: { code: NoteCode; values: Record<string, string | number> } | null;
};

const notes: Record<NoteCode, (told: { name: string; what: string }) => string> = {
  'product-saved': m.catalog_note_product_saved,
  'product-draft': m.catalog_note_product_draft,
  'product-listed': m.catalog_note_product_listed,
  'product-waits': m.listings_note_waits,
  'product-withdrawn': m.listings_note_withdrawn,
  'product-hidden': m.catalog_note_product_hidden,
  'product-archived': m.catalog_note_product_archived,
  'product-copied': m.catalog_note_product_copied,
  'product-met': m.catalog_note_product_met,
};

/** How the last deed went, where the goods stand, and what they lack before they may be shown. */
export function ProductState({ name, status, takenDownReason, missing, look, note }: ProductStateProps) {
  const isOver = status === 'ARCHIVED';
  return (
    <div className="stack stack-s">
      {note && <Notice tone="done">{sayNote(note, name)}</Notice>}
      <div>
        <ProductStatusPill status={status} isTakenDown={takenDownReason !== null} look={lookOf(look)} />
      </div>
      {isOver && <Notice tone="info">{m.catalog_is_archived()}</Notice>}
      {takenDownReason !== null && !isOver && (
        <Notice tone="error">{m.catalog_is_taken_down({ reason: takenDownReason })}</Notice>
      )}
      {!isOver && <ListingState look={look} />}
      {!isOver && missing.length > 0 && <Missing isListed={status === 'LISTED'} missing={missing} />}
    </div>
  );
}

function sayNote({ code, values }: NonNullable<ProductStateProps['note']>, name: string): string {
  return notes[code]({ name: String(values.name ?? name), what: String(values.what ?? '') });
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
