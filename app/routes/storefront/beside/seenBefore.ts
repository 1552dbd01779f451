const KEY = 'sepucuk.dilihat';
const MOST = 5;
const SHOWN = 4;

/** The goods that were looked at before these, by id, the last first; these are remembered for the next time. */
export function seenBefore(productId: string): string[] {
  const others = read().filter((id) => id !== productId);
  try {
    localStorage.setItem(KEY, JSON.stringify([productId, ...others].slice(0, MOST)));
  } catch {
    // a browser that keeps nothing
  }
  return others.slice(0, SHOWN);
}

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
