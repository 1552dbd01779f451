import type { Said } from './query';

/** The address of a search on a page, without what it does not say. The order is said only where it is not the page's own. */
export function addressOf(path: string, search: Partial<Said>): string {
  const said = Object.entries(search).filter(([name, value]) => value && !(name === 'urut' && value === usual(search)));
  return said.length > 0 ? `${path}?${new URLSearchParams(said)}` : path;
}

function usual({ q }: Partial<Said>): string {
  return q ? 'relevan' : 'terbaru';
}
