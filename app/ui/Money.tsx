import { rupiah as written } from './rupiah';

/** An amount in rupiah, as on a price tag. */
export function Money({ rupiah }: { rupiah: number }) {
  return (
    <data className="money" value={rupiah}>
      {written(rupiah)}
    </data>
  );
}
