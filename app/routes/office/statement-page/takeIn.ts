import type { Actor } from '../../../domain/accounts';
import { readStatement } from '../../../domain/statements';
import { m } from '../../../words/generated/messages';
import type { Answer } from './answer';

/** Takes in what was pasted, or else the file. When lines were left out they are shown at once. */
export async function takeIn(typed: FormData, staff: Actor): Promise<Answer> {
  const csv = await textOf(typed);
  if (csv.trim() === '') return { status: 422, pasteError: m.statements_nothing() };
  const answer = await readStatement(staff, csv);
  if (!answer.ok && answer.why === 'too-long') return { status: 413, pasteError: m.statements_too_long() };
  if (!answer.ok) return { status: 403, refusal: m.statements_not_allowed() };
  const { added, known, problems } = answer;
  if (problems.length === 0) return { note: 'read', values: { added, known } };
  return { status: 422, leftOut: { added, known, problems: problems.slice(0, 100) } };
}

async function textOf(typed: FormData): Promise<string> {
  const pasted = typed.get('csv');
  if (typeof pasted === 'string' && pasted.trim() !== '') return pasted;
  const file = typed.get('file');
  if (!(file instanceof File)) return '';
  return (await file.text()).replaceAll('\0', ''); // PostgreSQL keeps none
}
