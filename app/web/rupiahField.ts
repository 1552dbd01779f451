import { z } from 'zod';
import { readRupiah } from '../domain/money';

/** Rupiah as people write them, see `readRupiah`. `wrong` is what is said of anything else. */
export function rupiahField(wrong: { error: () => string }) {
  return z.string(wrong).transform(readRupiah).pipe(z.int(wrong));
}
