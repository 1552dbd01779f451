import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { json } from '@remix-run/node';
import { z } from 'zod';
import {
  type MakerChoice,
  makerById,
  makersByName,
  type NotSaved,
  type ProblemCode,
  type ProductDetails,
  type ProductProblem,
  productLimits,
} from '../../../domain/catalog';
import { m } from '../../../words/generated/messages';
import { fieldErrors, sayProblems } from './problems';
import { rearrange } from './rearrange';
import { detailsOf, ProductForm } from './schema';
import { addPhoto, asForm, isBegun, readTyped, type Typed } from './typed';
import { keepUploads } from './uploads';

/** What the page is told when it comes back: what was typed and what is wrong with it. `stamp` tells answers apart. */
export type Answer = {
  result: SubmissionResult;
  /** Businesses to name besides those that the page knows: the one chosen before, and those just found. */
  makers: MakerChoice[];
  hasSearched: boolean;
  stamp: number;
};

type Reply = (errors?: Record<string, string[]>, status?: number) => ReturnType<typeof json<Answer>>;

/** A form that was understood: what to do, the goods as described, and how to send it back if that cannot be done. */
export type Understood = { deed: string; details: ProductDetails; reply: Reply };

/**
 * Reads the form of goods. Photos are kept first. Buttons that only rearrange the form, and forms that cannot be
 * understood, are answered here, with all that was typed.
 *
 * @returns the answer to send, or the goods
 */
export async function readProduct(sent: FormData): Promise<{ answer: ReturnType<Reply> } | Understood> {
  const deed = String(sent.get('deed') ?? '');
  const typed = readTyped(sent);
  const { hashes, errors } = await keepUploads(sent);
  for (const hash of hashes) addPhoto(typed, hash);
  const uploads = tooMany(typed, errors);

  if (rearrange(typed, deed)) return { answer: await rearranged(typed, deed, uploads) };

  typed.variants = typed.variants.filter(isBegun);
  const form = parseWithZod(asForm(typed), { schema: ProductForm });
  const makers = await chosenMaker(typed);
  const reply: Reply = (errors, status = 422) => send({ result: form.reply({ fieldErrors: errors }), makers }, status);
  if (uploads.length > 0) return { answer: reply({ uploads }) };
  if (form.status !== 'success') return { answer: reply(deed === 'list' ? fieldErrors(leftEmpty(typed)) : undefined) };
  return { deed, details: detailsOf(form.value), reply };
}

/** What the domain would ask for next: said along with what cannot be read, so that one round is enough. */
function leftEmpty({ photos, fields }: Typed): ProductProblem[] {
  const isEmpty = (name: string) => !fields.get(name)?.trim();
  const codes: (ProblemCode | false)[] = [
    photos.length === 0 && 'no-photo',
    isEmpty('description') && 'no-description',
    isEmpty('categoryId') && 'no-category',
    isEmpty('materials') && 'no-materials',
  ];
  return codes.flatMap((code) => (code ? { code } : []));
}

/** Photos beyond the most are left out, and that is said. */
function tooMany(typed: Typed, errors: string[]): string[] {
  if (typed.photos.length <= productLimits.photos) return errors;
  typed.photos.length = productLimits.photos;
  return [...errors, m.catalog_too_many_photos({ most: productLimits.photos })];
}

async function rearranged(typed: Typed, deed: string, uploads: string[]) {
  const hasSearched = deed === 'find-maker';
  const found = hasSearched ? await makersByName(typed.fields.get('makerQuery') ?? '') : [];
  const error: Record<string, string[]> = {};
  if (uploads.length > 0) error.uploads = uploads;
  if (hasSearched && found.length === 0) error.makerQuery = [m.catalog_maker_not_found()];
  const isFine = Object.keys(error).length === 0;
  const { payload } = parseWithZod(asForm(typed), { schema: ProductForm });
  const result = { initialValue: payload as SubmissionResult['initialValue'], error };
  return send({ result, makers: [...(await chosenMaker(typed)), ...found], hasSearched }, isFine ? 200 : 422);
}

async function chosenMaker({ fields }: Typed): Promise<MakerChoice[]> {
  const id = z.uuid().safeParse(fields.get('makerId')).data;
  const maker = id ? await makerById(id) : undefined;
  return maker ? [maker] : [];
}

/** The form always shows at least one row of a variant. */
function send(
  { result, makers, hasSearched = false }: Omit<Answer, 'stamp' | 'hasSearched'> & { hasSearched?: boolean },
  status: number,
) {
  const initialValue = { ...result.initialValue, variants: result.initialValue?.variants ?? [{}] };
  return json<Answer>({ result: { ...result, initialValue }, makers, hasSearched, stamp: Date.now() }, status);
}

const refusals = {
  'not-allowed': { status: 403, say: m.catalog_not_allowed },
  'moved-on': { status: 409, say: m.catalog_moved_on },
  'taken-down': { status: 409, say: m.catalog_taken_down },
};

/** Sends a refusal of the domain back to the form. @throws 404 where there are no such goods */
export function refuse(refusal: NotSaved, reply: Reply): ReturnType<Reply> {
  if (refusal.why === 'wrong') return reply(fieldErrors(refusal.problems));
  if (refusal.why === 'not-found') throw new Response(null, { status: 404 });
  const { status, say } = refusals[refusal.why];
  return reply({ '': [say()] }, status);
}

/** Sends back a step that could not be taken, with what the goods lack. The form stays as it is stored. */
export function refuseMove(refusal: NotSaved) {
  if (refusal.why === 'not-found') throw new Response(null, { status: 404 });
  const { status, errors } =
    refusal.why === 'wrong'
      ? { status: 422, errors: sayProblems(refusal.problems) }
      : { status: refusals[refusal.why].status, errors: [refusals[refusal.why].say()] };
  return json<Answer>({ result: { error: { '': errors } }, makers: [], hasSearched: false, stamp: Date.now() }, status);
}
