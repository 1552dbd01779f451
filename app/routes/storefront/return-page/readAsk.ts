import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import { MOST_PHOTOS, type NotAsked, type ReturnKind, reasonsOf } from '../../../domain/returns';
import { m } from '../../../words/generated/messages';

/** What stands in the address for each kind. */
export const kinds: Record<string, ReturnKind> = { kembali: 'GIVE_BACK', tukar: 'EXCHANGE', klaim: 'CLAIM' };

export const readKind = (text: string | null): ReturnKind | undefined =>
  text !== null && Object.hasOwn(kinds, text) ? kinds[text] : undefined;

/** The field that says how many pieces of a line. */
export const piecesField = (orderLineId: string) => `jumlah-${orderLineId}`;

/** What the form says, with what is wrong at each field. Pieces stand under the ids of their lines. */
export function readAsk(typed: FormData, kind: ReturnKind, lineIds: string[]) {
  const wrongReason = { error: () => m.returns_reason_wrong() };
  const wrongText = { error: () => m.returns_text_wrong() };
  const schema = z.object({
    reason: z.string(wrongReason).pipe(z.enum(reasonsOf[kind] as [string, ...string[]], wrongReason)),
    text: z.string(wrongText).trim().min(1, wrongText).max(1000, wrongText),
  });
  const form = parseWithZod(typed, { schema });
  const pieces = lineIds.flatMap((orderLineId) => {
    const text = typed.get(piecesField(orderLineId));
    const quantity = typeof text === 'string' && /^\d{1,6}$/.test(text.trim()) ? Number(text) : text ? Number.NaN : 0;
    return quantity === 0 ? [] : [{ orderLineId, quantity }];
  });
  const isPieces = pieces.length > 0 && pieces.every(({ quantity }) => Number.isInteger(quantity));
  return { form, pieces, isPieces };
}

/** The pictures that were chosen; a field left empty sends a file without a name. */
export async function photosOf(typed: FormData): Promise<Buffer[]> {
  const files = typed.getAll('photos').filter((file): file is File => file instanceof File && file.size > 0);
  return Promise.all(files.map(async (file) => Buffer.from(await file.arrayBuffer())));
}

type Field = 'pieces' | 'photos' | 'reason' | '';

/** At which field a refusal is said, and how. */
export const askRefusals: Record<NotAsked['why'], { at: Field; status: number; say: () => string }> = {
  'not-found': { at: '', status: 404, say: m.returns_unreadable },
  'moved-on': { at: '', status: 409, say: m.returns_moved_on },
  disputed: { at: '', status: 409, say: m.returns_disputed },
  'too-often': { at: '', status: 409, say: m.returns_too_often },
  'wrong-reason': { at: 'reason', status: 422, say: m.returns_reason_wrong },
  'no-pieces': { at: 'pieces', status: 422, say: m.returns_pieces_wrong },
  'too-many-pieces': { at: 'pieces', status: 422, say: m.returns_pieces_wrong },
  'photo-needed': { at: 'photos', status: 422, say: m.returns_photo_needed },
  'too-many-photos': { at: 'photos', status: 422, say: () => m.returns_photo_too_many({ most: MOST_PHOTOS }) },
  'not-a-picture': { at: 'photos', status: 422, say: m.returns_photo_wrong },
  'too-large': { at: 'photos', status: 422, say: m.returns_photo_large },
  'too-small': { at: 'photos', status: 422, say: m.returns_photo_small },
};
