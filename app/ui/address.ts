/**
 * The address of a page in a language, as search engines and people who share it shall know it: in Indonesian without a
 * word about language, in English with `?bahasa=en`.
 *
 * @param path may carry a query, but not `bahasa`
 */
export function addressIn(locale: 'id' | 'en', origin: string, path: string): string {
  if (locale === 'id') return `${origin}${path}`;
  return `${origin}${path}${path.includes('?') ? '&' : '?'}bahasa=${locale}`;
}
