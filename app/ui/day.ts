const clock = { timeZone: 'Asia/Jakarta' } as const;

/** A day as people in Jambi count it (WIB), whatever clock the server or the browser keeps: 24 Juni 2020. */
export function dayInJambi(moment: string | Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { ...clock, dateStyle: 'long' }).format(new Date(moment));
}

/** A moment as people in Jambi count it, to the minute and with its zone: 24 Juni 2020 pukul 15.30 WIB. */
export function momentInJambi(moment: string | Date, locale: string): string {
  const written = new Intl.DateTimeFormat(locale, { ...clock, dateStyle: 'long', timeStyle: 'short' });
  return `${written.format(new Date(moment))} WIB`;
}

/** A month in words: November 2026. @param month such as 2026-11 */
export function monthName(month: string, locale: string): string {
  const style = { timeZone: 'UTC', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(locale, style).format(new Date(`${month}-01T00:00:00Z`));
}
