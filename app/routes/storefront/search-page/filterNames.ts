import { m } from '../../../words/generated/messages';
import { categoryName } from '../goods/inLanguage';
import { modelWords } from '../goods/modelWords';
import type { Around } from './around';
import { bandName } from './bands';
import { models } from './choices';
import type { Said } from './query';
import { ticks } from './ticks';

/** What narrows a list now, by the names in its address, each in the reader's words. */
export function filterNames(chosen: Said, { tree, places }: Around): { filter: keyof Said; name: string }[] {
  const category = tree
    .flatMap(({ leaves, ...root }) => [root, ...leaves])
    .find(({ slug }) => slug === chosen.kategori);
  const names: [keyof Said, string | undefined][] = [
    ['persis', chosen.persis && m.finding_exact()],
    ['kategori', category && categoryName(category)],
    ['wilayah', places.find(({ code }) => code === chosen.wilayah)?.name],
    ['harga', chosen.harga && bandName(chosen.harga)],
    ['model', chosen.model && modelWords[models[chosen.model]]()],
    ...ticks.map(({ name, label }) => [name, chosen[name] && label()] as [keyof Said, string]),
  ];
  return names.flatMap(([filter, name]) => (name ? [{ filter, name }] : []));
}
