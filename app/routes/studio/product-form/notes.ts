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

/** What has to be looked at first stays where it is. */
export const noteOfShowing = (status: string): NoteCode => (status === 'LISTED' ? 'product-listed' : 'product-waits');

export type NoteCode = (typeof noteCodes)[number];
