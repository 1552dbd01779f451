/** Characters that cannot be seen, or turn round what stands after them; the joiner inside one emoji stays. */
const UNSEEN = /(?![\n\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** What somebody wrote, as everybody may read it: lines stay, of empty ones no more than one after the other. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNSEEN, '')
    .replace(/\n\s*\n/g, '\n\n')
    .trim();
}

/** A name or a contact, in one line. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/\s+/g, ' ');
}

/** The name to show unless the buyer chooses another: Dewi Sartika becomes Dewi S. */
export function briefName(name: string): string {
  const [first = '', ...others] = tidyLine(name)
    .split(' ')
    .filter((word) => /^\p{L}/u.test(word));
  const initial = others.at(-1)?.at(0);
  return (initial ? `${first} ${initial.toUpperCase()}.` : first).slice(0, 40);
}
