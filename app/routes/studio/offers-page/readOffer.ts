import { readRupiah } from '../../../domain/money';
import { type Cut, MOST_PERCENT, type NotOffered, type OfferProblem, type OfferWish } from '../../../domain/offers';
import { rupiah } from '../../../ui/rupiah';
import { readMoment } from '../../../web/dayField';
import { m } from '../../../words/generated/messages';
import { CUT, cutField } from './cutField';

/** What was typed, to stand there again. `cuts` by variant. */
export type Typed = { percent: string; from: string; until: string; chosen: string[]; cuts: Record<string, string> };

/** What is wrong, by the name of the field; '' is the whole form. */
export type OfferErrors = Record<string, string>;

/** What the form is told: what was typed, what is wrong, what buyers would pay. */
export type OfferAnswer = {
  typed: Typed;
  errors: OfferErrors;
  looked: { variantId: string; price: number; before: number }[] | null;
};

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOST_TYPED = 40; // signs of a field

export function readTyped(form: FormData): Typed {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim().slice(0, MOST_TYPED) : '';
  };
  const chosen = [...new Set(form.getAll('pilih'))].filter((id) => typeof id === 'string' && ID.test(id)) as string[];
  const named = [...form.keys()].filter((name) => name.startsWith(CUT) && ID.test(name.slice(CUT.length)));
  const cuts = Object.fromEntries(named.map((name) => [name.slice(CUT.length), text(name)]));
  return { percent: text('percent'), from: text('from'), until: text('until'), chosen, cuts };
}

/** The form as the domain takes it, or what is wrong with it. */
export function wishOf(typed: Typed): { wish: OfferWish } | { errors: OfferErrors } {
  const errors: OfferErrors = {};
  const percent = typed.percent === '' ? undefined : percentOf(typed.percent);
  if (typed.percent !== '' && percent === undefined) errors.percent = m.promotions_wrong_percent();
  const startsAt = typed.from === '' ? undefined : readMoment(typed.from);
  if (typed.from !== '' && !startsAt) errors.from = m.promotions_wrong_moment();
  const endsAt = readMoment(typed.until);
  if (!endsAt) errors.until = m.promotions_wrong_moment();
  const goods = typed.chosen.flatMap((variantId) => {
    const cut = cutOf(typed.cuts[variantId] ?? '', percent);
    if (typeof cut === 'object') return { variantId, cut };
    if (!errors.percent || cut === 'wrong') errors[cutField(variantId)] = wrongCut[cut]();
    return [];
  });
  if (typed.chosen.length === 0) errors.pilih = m.promotions_no_goods();
  if (!endsAt || Object.keys(errors).length > 0) return { errors };
  return { wish: { goods, startsAt, endsAt } };
}

const wrongCut = { none: m.promotions_no_cut, wrong: m.promotions_wrong_cut };

/** 15% or 15 % are per cent, anything else is rupiah. */
function cutOf(text: string, percent: number | undefined): Cut | 'none' | 'wrong' {
  if (text === '') return percent === undefined ? 'none' : { percent };
  if (text.endsWith('%')) {
    const own = percentOf(text);
    return own === undefined ? 'wrong' : { percent: own };
  }
  const price = readRupiah(text);
  return price === undefined ? 'wrong' : { price };
}

function percentOf(text: string): number | undefined {
  const [, digits] = /^(\d{1,2})\s*%?$/.exec(text) ?? [];
  const percent = Number(digits);
  return percent >= 1 && percent <= MOST_PERCENT ? percent : undefined;
}

const refusals = {
  'no-goods': { name: 'pilih', say: m.promotions_no_goods },
  'too-many': { name: 'pilih', say: m.promotions_too_many },
  'wrong-end': { name: 'until', say: m.promotions_wrong_end },
  'too-far': { name: 'until', say: m.promotions_too_far },
};

const problems: Record<OfferProblem['code'], (problem: OfferProblem) => string> = {
  gone: () => m.promotions_problem_gone(),
  'not-cheaper': ({ price = 0 }) => m.promotions_problem_not_cheaper({ price: rupiah(price) }),
  'too-low': () => m.promotions_problem_too_low(),
  overlaps: () => m.promotions_problem_overlaps(),
};

/** Why the domain refused, beside the field that it is about. */
export function offerErrors(answer: NotOffered): OfferErrors {
  if (answer.why === 'wrong')
    return Object.fromEntries(answer.problems.map((one) => [cutField(one.variantId), problems[one.code](one)]));
  if (answer.why === 'not-allowed') throw new Response(null, { status: 403 });
  const { name, say } = refusals[answer.why];
  return { [name]: say() };
}
