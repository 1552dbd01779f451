import type { SubmissionResult } from '@conform-to/react';
import { askReturn, type ReturnKind, type ReturnReason } from '../../../domain/returns';
import { m } from '../../../words/generated/messages';
import { askRefusals, photosOf, readAsk } from './readAsk';

type Asked = { ok: true; note: 'asked'; number: string } | { ok: false; status: number; reply: SubmissionResult };

type About = { code: string; orderId: string; personId: string | null; kind: ReturnKind; lineIds: string[] };

/** Sends what the buyer asks for to the shop. A refusal is said at its field, and keeps what was typed. */
export async function takeAsk(typed: FormData, { kind, lineIds, ...buyer }: About): Promise<Asked> {
  const { form, pieces, isPieces } = readAsk(typed, kind, lineIds);
  if (form.status !== 'success' || !isPieces) {
    const wrong = { ...(form.status === 'success' ? {} : form.error), ...(isPieces ? {} : piecesWrong()) };
    return { ok: false, status: 422, reply: form.reply({ fieldErrors: wrong as never }) };
  }
  const { reason, text } = form.value;
  const photos = await photosOf(typed);
  const answer = await askReturn({ ...buyer, kind, reason: reason as ReturnReason, text, pieces, photos });
  if (answer.ok) return { ...answer, note: 'asked' };
  const { at, status, say } = askRefusals[answer.why];
  const errors = at === '' ? { formErrors: [say()] } : { fieldErrors: { [at]: [say()] } as never };
  return { ok: false, status, reply: form.reply(errors) };
}

const piecesWrong = () => ({ pieces: [m.returns_pieces_wrong()] });
