import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { json } from '@remix-run/node';
import { z } from 'zod';
import {
  type MakerChoice,
  makerById,
  makersByName,
  type ProblemCode,
  type ProductProblem,
  productLimits,
} from '../../../domain/catalog';
import type { Seller } from '../../../web/doors';
import { m } from '../../../words/generated/messages';
import type { ProductFields } from './fields';
import { type Hints, hintsOf } from './hints';
import { fillMatrix } from './matrix';
import { fieldErrors } from './problems';
import { rearrange } from './rearrange';
import { type Described, detailsOf, ProductForm } from './schema';
import { dropEmptyTiers } from './tiers';
import { addPhoto, asForm, isBegun, readTyped, type Typed } from './typed';
import { keepUploads } from './uploads';

type Errors = Record<string, string[]>;

/** What the page is told when it comes back: what was typed and what is wrong with it. `stamp` tells answers apart. */
export type Answer = {
  result: SubmissionResult;
  /** Businesses to name besides those that the page knows: the one chosen before, and those just found. */
  makers: MakerChoice[];
  hasSearched: boolean;
  hints?: Hints;
  stamp: number;
};

/** Sends the form back. `instead` stands in place of what was typed. */
export type Reply = (
  errors?: Errors,
  status?: number,
  instead?: ProductFields,
) => Promise<ReturnType<typeof json<Answer>>>;

/** A form that was understood: what to do, the goods as described, and how to send it back if that cannot be done. */
export type Understood = { deed: string; details: Described; reply: Reply };

/**
 * Reads the form of goods. Photos are kept first. Buttons that only rearrange the form, and forms that cannot be
 * understood, are answered here, with all that was typed.
 *
 * @returns the answer to send, or the goods
 */
export async function readProduct(
  sent: FormData,
  seller: Seller,
  productId?: string,
): Promise<{ answer: Awaited<ReturnType<Reply>> } | Understood> {
  const deed = String(sent.get('deed') ?? '');
  const typed = readTyped(sent);
  const { hashes, errors } = await keepUploads(sent);
  for (const hash of hashes) addPhoto(typed, hash);
  const uploads = tooMany(typed, errors);
  const page = { seller, productId, typed };
  if (rearrange(typed, deed)) return { answer: await rearranged(page, deed, uploads) };

  tidy(typed);
  const form = parseWithZod(asForm(typed), { schema: ProductForm });
  const makers = await chosenMaker(typed);
  const reply: Reply = (errors, status = 422, instead) => {
    const { initialValue, ...result } = form.reply({ fieldErrors: errors });
    return send(page, { result: { ...result, initialValue: { ...initialValue, ...instead } }, makers }, status);
  };
  if (uploads.length > 0) return { answer: await reply({ uploads }) };
  if (form.status !== 'success')
    return { answer: await reply(deed === 'list' ? fieldErrors(leftEmpty(typed)) : undefined) };
  return { deed, details: detailsOf(form.value), reply };
}

/** Leaves out rows in which nothing was typed. */
function tidy(typed: Typed) {
  typed.variants = typed.variants.filter(isBegun);
  for (const row of typed.variants) dropEmptyTiers(row);
}

/** What the domain would ask for next: said along with what cannot be read, so that one round is enough. */
function leftEmpty({ photos, fields, variants }: Typed): ProductProblem[] {
  const isEmpty = (name: string) => !fields.get(name)?.trim();
  const codes: (ProblemCode | false)[] = [
    photos.length === 0 && 'no-photo',
    isEmpty('description') && 'no-description',
    isEmpty('categoryId') && 'no-category',
    variants.length === 0 && 'no-variant',
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

type Page = { seller: Seller; productId: string | undefined; typed: Typed };

async function rearranged(page: Page, deed: string, uploads: string[]) {
  const { typed } = page;
  const hasSearched = deed === 'find-maker';
  const found = hasSearched ? await makersByName(typed.fields.get('makerQuery') ?? '') : [];
  const refused = deed === 'make-matrix' ? fillMatrix(typed) : undefined;
  const error: Errors = {};
  if (uploads.length > 0) error.uploads = uploads;
  if (hasSearched && found.length === 0) error.makerQuery = [m.catalog_maker_not_found()];
  if (refused) error.sizes = [matrixRefusals[refused]()];
  const isFine = Object.keys(error).length === 0;
  const { payload } = parseWithZod(asForm(typed), { schema: ProductForm });
  const result = { initialValue: payload as SubmissionResult['initialValue'], error };
  const makers = [...(await chosenMaker(typed)), ...found];
  return send(page, { result, makers, hasSearched }, isFine ? 200 : 422);
}

const matrixRefusals = {
  nothing: m.catalog_matrix_nothing,
  'too-many': () => m.catalog_too_many_variants({ most: productLimits.variants }),
};

async function chosenMaker({ fields }: Typed): Promise<MakerChoice[]> {
  const id = z.uuid().safeParse(fields.get('makerId')).data;
  const maker = id ? await makerById(id) : undefined;
  return maker ? [maker] : [];
}

type Sending = { result: SubmissionResult; makers: MakerChoice[]; hasSearched?: boolean };

/** The form always shows at least one row of a variant. */
async function send({ seller, productId }: Page, { result, makers, hasSearched = false }: Sending, status: number) {
  const initialValue = { ...result.initialValue, variants: result.initialValue?.variants ?? [{}] };
  const hints = await hintsOf(seller, initialValue as ProductFields, productId);
  return json<Answer>({ result: { ...result, initialValue }, makers, hasSearched, hints, stamp: Date.now() }, status);
}
