import { db } from '../../platform/db';

/**
 * Forms that a word may have come from and that the stemmer of the index does not know: English plurals, and what people
 * make of a word when they talk (ngopi, ngeteh, gulo, gule).
 */
export function formsOf(word: string): string[] {
  return rules.flatMap(([ending, better]) => (ending.test(word) ? [word.replace(ending, better)] : []));
}

const rules: [RegExp, string][] = [
  [/(?<=..)ies$/, 'y'],
  [/(?<=..)ves$/, 'f'],
  [/(?<=...)s$/, ''],
  [/(?<=...)es$/, ''],
  [/(?<=...)ing$/, ''],
  [/(?<=...)ing$/, 'e'],
  [/(?<=...)ed$/, ''],
  [/(?<=..)o$/, 'a'],
  [/(?<=..)o$/, 'au'],
  [/(?<=..)e$/, 'ai'],
  [/^nge(?=..)/, ''],
  [/^ng(?=[aeiou])/, 'k'],
  [/^ng(?=...)/, ''],
  [/^ny(?=[aeiou])/, 's'],
  [/^ny(?=[aeiou])/, 'c'],
];

/** Of these words those that stand in a name have a known form: the first that is known. */
export async function knownForms(words: string[]): Promise<Map<string, string>> {
  const forms = words.flatMap(formsOf);
  if (forms.length === 0) return new Map();
  const rows = await db.searchWord.findMany({ where: { word: { in: forms }, inNames: true }, select: { word: true } });
  const known = new Set(rows.map(({ word }) => word));
  const found = words.map((word) => [word, formsOf(word).find((form) => known.has(form))] as const);
  return new Map(found.flatMap(([word, form]) => (form ? [[word, form]] : [])));
}
