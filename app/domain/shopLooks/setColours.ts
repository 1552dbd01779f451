import { type Changed, changeLook, type Keeper } from './change';

/** Sets of colours in which words stay readable, by day and by night; each is a class of the style sheet. */
export const colourSets = ['merah', 'batanghari', 'sawah', 'kunyit'] as const;
type Colours = (typeof colourSets)[number];

export function setColours(keeper: Keeper, colours: Colours): Promise<Changed> {
  return changeLook(keeper, async (tx) => {
    await tx.shop.update({ where: { id: keeper.shopId }, data: { colours } });
    return undefined;
  });
}
