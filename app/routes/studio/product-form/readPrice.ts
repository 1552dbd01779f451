const written = /^(?:Rp\.?\s*)?(?:\d{1,9}|\d{1,3}(?:[.,]\d{3})+)$/i;

/** What `readRupiah` of the domain reads, for the browser, which the domain does not reach; a test holds them together. */
export function readPrice(typed: string): number | undefined {
  const text = typed.trim();
  return written.test(text) ? Number(text.replaceAll(/\D/g, '')) : undefined;
}
