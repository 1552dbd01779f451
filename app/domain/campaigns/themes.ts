/** The banners that a campaign can have: proud of what Jambi makes, coffee, batik, breakfast. */
export const themes = ['bangga', 'kopi', 'batik', 'sarapan'] as const;

export type Theme = (typeof themes)[number];

/** What stands in the database is text: an unknown theme shows the first. */
export function themeOf(text: string): Theme {
  return themes.find((theme) => theme === text) ?? themes[0];
}
