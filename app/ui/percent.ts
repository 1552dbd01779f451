/** A share in basis points as people write it: 50 is 0,5% in Indonesian. */
export function percent(basisPoints: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(basisPoints / 10_000);
}
