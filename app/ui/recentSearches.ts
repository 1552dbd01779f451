const KEY = 'sepucuk.pencarian';
const MOST = 8;

/** What was searched for in this browser, the last first. It never leaves it. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return []; // storage is shut, or holds something else
  }
}

export function addRecent(text: string): string[] {
  const said = text.trim();
  const others = readRecent().filter((one) => one.toLowerCase() !== said.toLowerCase());
  return said ? keep([said, ...others]) : others;
}

/** Forgets one, or all. */
export function removeRecent(text?: string): string[] {
  return keep(text === undefined ? [] : readRecent().filter((one) => one !== text));
}

function keep(recent: string[]): string[] {
  const kept = recent.slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // a browser that keeps nothing
  }
  return kept;
}
