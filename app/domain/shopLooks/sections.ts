import type { ShopSectionKind } from '../../../prisma/generated/enums';
import type { Transaction } from '../../platform/db';
import { type Changed, changeLook, type Direction, type Keeper, moved } from './change';

/** What a page shows as long as its owner has not said otherwise. A part without content shows nothing. */
const usual = ['CHOSEN', 'NEWEST', 'PICTURES', 'VOICES', 'STORY'] as const satisfies readonly ShopSectionKind[];

/** All that a page can show. */
export const sectionKinds = [...usual, 'BESTSELLING'] as const;

/** The parts of a page in their order. The list of all goods is always among them: what is sold can be found. */
export function sectionsShown(kept: readonly ShopSectionKind[]): ShopSectionKind[] {
  if (kept.length === 0) return [...usual];
  return kept.includes('NEWEST') ? [...kept] : [...kept, 'NEWEST'];
}

export function moveSection(keeper: Keeper, kind: ShopSectionKind, direction: Direction): Promise<Changed> {
  return changeLook(keeper, async (tx) => {
    const row = moved(await readSections(tx, keeper.shopId), kind, direction);
    if (!row) return 'gone';
    await writeSections(tx, keeper.shopId, row);
    return undefined;
  });
}

/** Shows a part, at the end, or leaves it out. */
export function switchSection(keeper: Keeper, kind: ShopSectionKind, isOn: boolean): Promise<Changed> {
  return changeLook(keeper, async (tx) => {
    if (kind === 'NEWEST' && !isOn) return 'gone';
    const others = (await readSections(tx, keeper.shopId)).filter((one) => one !== kind);
    await writeSections(tx, keeper.shopId, isOn ? [...others, kind] : others);
    return undefined;
  });
}

async function readSections(tx: Transaction, shopId: string): Promise<ShopSectionKind[]> {
  const rows = await tx.shopSection.findMany({ where: { shopId }, orderBy: { position: 'asc' } });
  return sectionsShown(rows.map(({ kind }) => kind));
}

async function writeSections(tx: Transaction, shopId: string, kinds: ShopSectionKind[]) {
  await tx.shopSection.deleteMany({ where: { shopId } });
  await tx.shopSection.createMany({ data: kinds.map((kind, position) => ({ shopId, kind, position })) });
}
