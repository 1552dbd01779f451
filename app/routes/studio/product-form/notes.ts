/** How a deed upon goods went, told by the page after it. */
export const noteCodes = [
  'product-saved',
  'product-draft',
  'product-listed',
  'product-hidden',
  'product-archived',
] as const;

export type NoteCode = (typeof noteCodes)[number];
