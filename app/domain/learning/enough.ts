/** From how many photos, and characters of its description, on a buyer knows what goods are. */
export const ENOUGH = { photos: 3, characters: 200 } as const;

/** Days before the end of a permit from which on its owner had better renew it: offices take weeks. */
export const DAYS_TO_RENEW = 60;
