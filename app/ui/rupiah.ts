const indonesian = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

/** An amount in rupiah, written as on a price tag in either language: Rp25.000. */
export function rupiah(amount: number): string {
  return `${amount < 0 ? '−' : ''}Rp${indonesian.format(Math.abs(amount))}`;
}
