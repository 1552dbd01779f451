/** How the fields begin in which a variant's own cut is typed. */
export const CUT = 'cut-';

/** The field in which the cut of a variant is typed. */
export const cutField = (variantId: string) => `${CUT}${variantId}`;
