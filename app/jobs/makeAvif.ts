import { makeAvifs } from '../domain/catalog';

/** Pictures are shown as WebP at once; the smaller AVIF follows when there is time. */
export async function makeAvif({ hash }: { hash: string }) {
  await makeAvifs(hash);
}
