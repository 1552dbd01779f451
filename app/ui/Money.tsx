const indonesian = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

/** An amount in rupiah, written as on a price tag in either language: Rp25.000. */
export function Money({ rupiah }: { rupiah: number }) {
  return (
    <data className="money" value={rupiah}>{`${rupiah < 0 ? '−' : ''}Rp${indonesian.format(Math.abs(rupiah))}`}</data>
  );
}
