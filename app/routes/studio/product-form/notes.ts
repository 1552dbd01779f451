/** How a deed upon goods went, told by the page after it. */
export const noteCodes = [
  'product-saved',
  'product-draft',
  'product-listed',
  'product-waits',
  'product-withdrawn',
  'product-hidden',
  'product-archived',
  'product-copied',
  'product-met',
] as const;

export type NoteCode = (typeof noteCodes)[number];
