import type { readContract } from '../../../domain/papers';
import { momentInJambi } from '../../../ui/day';
import type { Sheet } from '../../../ui/sheet';
import { m } from '../../../words/generated/messages';

/** The contract of a purchase as it was written, in the language that it was agreed to in. */
export function contractSheet(contract: NonNullable<Awaited<ReturnType<typeof readContract>>>): Sheet {
  const { number, text, language: locale, agreedAt } = contract;
  return {
    title: m.documents_contract_title({}, { locale }),
    number: `${m.documents_contract({}, { locale })}-${number}`,
    facts: [
      { name: m.documents_purchase({}, { locale }), value: number },
      { name: m.documents_agreed({}, { locale }), value: momentInJambi(agreedAt, locale) },
    ],
    sums: [],
    paragraphs: text.split('\n\n'),
  };
}
