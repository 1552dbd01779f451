/** 1200 and 1.200 are the same number: in Indonesia the dot stands between thousands. */
export function readWhole(typed: string): number | undefined {
  return /^(?:\d{1,10}|\d{1,3}(?:\.\d{3})+)$/.test(typed) ? Number(typed.replaceAll('.', '')) : undefined;
}
