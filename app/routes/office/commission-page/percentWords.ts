import { getLocale } from '../../../words/generated/runtime';

/** Basis points as people say them: 250 is 2,5 %. */
export function percentWords(basisPoints: number): string {
  const style = { style: 'percent', maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(getLocale(), style).format(basisPoints / 10_000);
}
