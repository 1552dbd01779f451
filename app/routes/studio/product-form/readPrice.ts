const written = /^(?:Rp\s*)?(?:\d{1,9}|\d{1,3}(?:[.,]\d{3})+)$/i;

/** 25000, 25.000 and Rp25.000 are the same price; 25.5 is none. */
export function readPrice(typed: string): number | undefined {
  const text = typed.trim();
  return written.test(text) ? Number(text.replaceAll(/\D/g, '')) : undefined;
}
