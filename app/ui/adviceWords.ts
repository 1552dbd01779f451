import type { Advice } from '../domain/messages';
import { m } from '../words/generated/messages';
import type { Locale } from '../words/generated/runtime';
import { dayInJambi } from './day';

export type AdviceWords = { title: string; why: string; action: string };

const permits = {
  PIRT: m.storefront_product_permit_PIRT,
  MD: m.storefront_product_permit_MD,
  HALAL: m.storefront_product_permit_HALAL,
  SNI: m.storefront_product_permit_SNI,
  MEREK: m.storefront_product_permit_MEREK,
};
const looks = {
  photo: m.learning_advice_unbought_photo,
  freight: m.learning_advice_unbought_freight,
  price: m.learning_advice_unbought_price,
  words: m.learning_advice_unbought_words,
};

type Told<Kind extends Advice['kind']> = (advice: Extract<Advice, { kind: Kind }>, locale: Locale) => AdviceWords;

const told: { [Kind in Advice['kind']]: Told<Kind> } = {
  'answer-question': ({ goods, count }, locale) => ({
    title: m.learning_advice_question_title({ goods }, { locale }),
    why: m.learning_advice_question({ count }, { locale }),
    action: m.learning_advice_question_do({}, { locale }),
  }),
  'renew-permit': ({ permit, number, until, goods }, locale) => ({
    title: m.learning_advice_permit_title({ permit: permits[permit]({}, { locale }), goods }, { locale }),
    why: m.learning_advice_permit({ number, until: dayInJambi(until, locale) }, { locale }),
    action: m.learning_advice_permit_do({}, { locale }),
  }),
  'wished-again': ({ goods, count }, locale) => ({
    title: m.learning_advice_wished_title({ goods }, { locale }),
    why: m.learning_advice_wished({ count }, { locale }),
    action: m.learning_advice_wished_do({}, { locale }),
  }),
  'looked-for': ({ text, count }, locale) => ({
    title: m.learning_advice_looked_title({ text }, { locale }),
    why: m.learning_advice_looked({ count }, { locale }),
    action: m.learning_advice_looked_do({}, { locale }),
  }),
  'freight-missing': ({ place, count }, locale) => ({
    title: m.learning_advice_freight_title({ place }, { locale }),
    why: m.learning_advice_freight({ count }, { locale }),
    action: m.learning_advice_freight_do({}, { locale }),
  }),
  'looked-not-bought': ({ goods, visits, look }, locale) => ({
    title: m.learning_advice_unbought_title({ goods }, { locale }),
    why: looks[look]({ visits }, { locale }),
    action: m.learning_advice_unbought_do({}, { locale }),
  }),
  'try-stall': (_, locale) => ({
    title: m.learning_advice_stall_title({}, { locale }),
    why: m.learning_advice_stall({}, { locale }),
    action: m.learning_advice_stall_do({}, { locale }),
  }),
  'share-shop': ({ visits }, locale) => ({
    title: m.learning_advice_share_title({}, { locale }),
    why: m.learning_advice_share({ visits }, { locale }),
    action: m.learning_advice_share_do({}, { locale }),
  }),
};

/** What to do, why, and what the button says. */
export function adviceWords(advice: Advice, locale: Locale): AdviceWords {
  return (told[advice.kind] as (advice: Advice, locale: Locale) => AdviceWords)(advice, locale);
}
