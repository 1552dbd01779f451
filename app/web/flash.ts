import type { Visitor } from './visitor';

const NAME = 'kabar';

/** Remembers, for the next page only, how a deed went: a code for which that page has the words, and what they need. */
export function leaveNote({ setCookie }: Visitor, code: string, values: Record<string, string | number> = {}) {
  setCookie(NAME, JSON.stringify([code, values]), { maxAge: 60 });
}

/** Takes the note that the page before has left, if it is one of those that this page can say. */
export function takeNote<Code extends string>(
  { cookies, setCookie }: Visitor,
  codes: readonly Code[],
): { code: Code; values: Record<string, string | number> } | undefined {
  const note = cookies.get(NAME);
  if (!note) return undefined;
  try {
    const [code, values] = JSON.parse(note);
    const known = codes.find((one) => one === code);
    if (!known) return undefined;
    setCookie(NAME, '', { maxAge: 0 });
    return { code: known, values: typeof values === 'object' && values !== null ? values : {} };
  } catch {
    return undefined; // a forged note says nothing
  }
}
