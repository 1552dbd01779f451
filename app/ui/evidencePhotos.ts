import { m } from '../words/generated/messages';
import type { Photo } from './PhotoStrip';

export type Evidence = { id: string; about: string; widths?: number[]; tint?: number };

/** The photos of evidence, read from a folder that looks at who asks. */
export function evidencePhotos(evidence: Evidence[], folder: string): Photo[] {
  return evidence.map(({ id, about, widths = [], tint = 0 }, place) => ({
    source: { src: `${folder}/${id}`, avif: [], webp: widths },
    tint,
    alt: m.listings_evidence_photo({ number: place + 1, about }),
  }));
}
