import { z } from 'zod';
import { type VoiceKey, type VoiceShelf, voiceLimits, voiceShelves } from '../../../domain/reviews';
import { m } from '../../../words/generated/messages';

const names: Record<VoiceShelf, string> = {
  all: '',
  waiting: 'menunggu',
  question: 'pertanyaan',
  goods: 'barang',
  shop: 'toko',
};

/** Whether what waits is through, and the id of the last one: `1_01a2…`. */
const Key = z
  .string()
  .regex(/^[01]_/)
  .transform((text) => ({ isWaiting: text.startsWith('1'), id: text.slice(2) }))
  .pipe(z.object({ isWaiting: z.boolean(), id: z.uuid() }));

/** What the address asks to see; a broken one shows all from the start. */
export function readList(query: URLSearchParams): { shelf: VoiceShelf; after: VoiceKey | undefined } {
  const shelf = voiceShelves.find((one) => names[one] === (query.get('tampil') ?? '')) ?? 'all';
  return { shelf, after: Key.safeParse(query.get('sesudah')).data };
}

export function addressOf(shelf: VoiceShelf, after?: VoiceKey): string {
  const query = new URLSearchParams();
  if (names[shelf]) query.set('tampil', names[shelf]);
  if (after) query.set('sesudah', `${Number(after.isWaiting)}_${after.id}`);
  return query.size > 0 ? `/studio/ulasan?${query}` : '/studio/ulasan';
}

const wrong = { error: () => m.voices_answer_wrong() };

export const AnswerForm = z.object({
  id: z.uuid(wrong),
  text: z.string(wrong).trim().min(1, wrong).max(voiceLimits.answer, wrong),
});
