const WIB = 7 * 60 * 60 * 1000; // ms ahead of UTC

/** A moment as a `datetime-local` field holds it, by the clocks of Jambi: 2026-11-24T08:00. */
export function asTypedInJambi(moment: string): string {
  return new Date(new Date(moment).getTime() + WIB).toISOString().slice(0, 16);
}
