import { m } from '../../../words/generated/messages';

/** The pictures of a transfer that its buyer sent, each on a page of its own. */
export function ProofLinks({ proofs }: { proofs: string[] }) {
  if (proofs.length === 0) return null;
  return (
    <p className="row">
      <span>{m.statements_proofs()}</span>
      {proofs.map((id, place) => (
        <a key={id} href={`/kantor/keuangan/bukti/${id}`} target="_blank" rel="noreferrer">
          {m.statements_proof({ place: place + 1 })}
        </a>
      ))}
    </p>
  );
}
