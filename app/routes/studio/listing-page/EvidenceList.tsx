import type { SerializeFrom } from '@remix-run/node';
import { Form } from '@remix-run/react';
import type { evidenceOf } from '../../../domain/listings';
import { Button } from '../../../ui/Button';
import { dayInJambi } from '../../../ui/day';
import { evidencePhotos } from '../../../ui/evidencePhotos';
import { PhotoStrip } from '../../../ui/PhotoStrip';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';
import { getLocale } from '../../../words/generated/runtime';

type EvidenceListProps = { id: string; evidence: SerializeFrom<Awaited<ReturnType<typeof evidenceOf>>> };

/** What an owner has shown of where goods come from; each piece can be taken away again. */
export function EvidenceList({ id, evidence }: EvidenceListProps) {
  return (
    <Section title={m.listings_evidence()}>
      {evidence.length === 0 && <p className="hint">{m.listings_evidence_none()}</p>}
      {evidence.length > 0 && <PhotoStrip id="bukti" photos={evidencePhotos(evidence, `/studio/produk/${id}/bukti`)} />}
      <ol className="plain stack stack-s">
        {evidence.map(({ id: piece, about, at }, place) => (
          <li key={piece} className="row">
            <span>
              {m.listings_evidence_photo({ number: place + 1, about })}{' '}
              <small className="hint">{dayInJambi(at, getLocale())}</small>
            </span>
            <Form method="post">
              <input type="hidden" name="evidence" value={piece} />
              <Button kind="quiet" name="deed" value="remove">
                {m.listings_origin_remove({ number: place + 1 })}
              </Button>
            </Form>
          </li>
        ))}
      </ol>
    </Section>
  );
}
