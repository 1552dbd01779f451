/** The most that is taken: characters at once, and words in an hour of one buyer (to all shops) or of a shop (to one buyer). */
export const talkLimits = { text: 2000, buyerAnHour: 30, shopAnHour: 60 } as const;
