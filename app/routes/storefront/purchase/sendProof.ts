import { keepProof, type NotKept } from '../../../domain/statements';
import { m } from '../../../words/generated/messages';

const refusals: Record<NotKept['why'], { status: number; say: () => string }> = {
  'not-found': { status: 404, say: m.statements_proof_not_found },
  'moved-on': { status: 409, say: m.statements_proof_moved_on },
  'too-many': { status: 409, say: m.statements_proof_too_many },
  'not-a-picture': { status: 422, say: m.statements_proof_not_a_picture },
  'too-large': { status: 422, say: m.statements_proof_too_large },
};

/** Keeps the picture that came with the form. What is wrong with it is said at its field. */
export async function sendProof(typed: FormData, code: string) {
  const file = typed.get('proof');
  const isChosen = file instanceof File && file.size > 0; // a file field left empty sends a file without a name
  if (!isChosen) return refused(422, m.statements_proof_missing());
  const answer = await keepProof(code, Buffer.from(await file.arrayBuffer()));
  if (answer.ok) return { ok: true as const, note: 'proof-sent' as const };
  const { status, say } = refusals[answer.why];
  return refused(status, say());
}

function refused(status: number, say: string) {
  return { ok: false as const, status, reply: { status: 'error' as const, error: { proof: [say] } } };
}
