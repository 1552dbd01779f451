/** The most that is taken, in characters, and in pieces of photos and questions. */
export const voiceLimits = {
  name: 40,
  review: 1000,
  photos: 4,
  question: 500,
  questionsADay: 10,
  answer: 1000,
  reason: 500,
  report: 1000,
  contact: 120,
} as const;
