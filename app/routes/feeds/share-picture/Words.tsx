import { lettering } from '../../../web/sharePictures';

type Hand = Parameters<typeof lettering.outline>[1];

/** A line of words: its top edge in pixels, its size and its colour. */
export type Word = { text: string; hand: Hand; fill: string; top: number };

/** Words as outlines: nothing of them depends on letters that the machine has. */
export function Words({ lines, left }: { lines: Word[]; left: number }) {
  return (
    <>
      {lines.map(({ text, hand, fill, top }) => (
        <path
          key={top}
          fill={fill}
          transform={`translate(${left} ${top + hand.size})`}
          d={lettering.outline(text, hand).path}
        />
      ))}
    </>
  );
}
