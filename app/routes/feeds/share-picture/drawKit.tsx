import { renderToStaticMarkup } from 'react-dom/server';
import type { CardShape, ShareCard } from '../../../web/shareCards';
import { type Drawn, lettering } from '../../../web/sharePictures';
import { Cloth, Hems } from './Cloth';
import { priceOf } from './drawCard';
import { Mark } from './Mark';
import { clothOf, styles } from './palette';
import { Words } from './Words';

const WIDTH = 1080;
const EDGE = 64;
const BRAND = 46; // pixels of the mark at the bottom

/** A post is square; a story leaves room above and below for what the app lays over it. */
const shapes: Record<CardShape, { height: number; picture: number; top: number; foot: number; names: number }> = {
  persegi: { height: 1080, picture: 590, top: 64, foot: 72, names: 2 },
  cerita: { height: 1920, picture: 1000, top: 250, foot: 250, names: 3 },
};

const hands = {
  name: { size: 58, weight: 'heavy' },
  price: { size: 54, weight: 'heavy' },
  line: { size: 34, weight: 'regular' },
  brand: { size: 34, weight: 'heavy' },
} as const;

/** Goods for a post or a story: the photo large, below it name, price and who makes it. */
export function drawKit(card: ShareCard): Drawn {
  const { height, picture, top, foot, names } = shapes[card.shape ?? 'persegi'];
  const room = { left: EDGE, top, width: WIDTH - 2 * EDGE, height: picture, corner: 40 };
  const { motif, cloth } = clothOf(card);
  const brand = height - foot - BRAND;
  const svg = renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={height} aria-hidden="true">
      <style>{styles(cloth)}</style>
      <rect width={WIDTH} height={height} fill="#fbf7f0" />
      <Hems width={WIDTH} height={height} />
      <Cloth motif={motif} room={room} />
      <Words lines={wordsOf(card, top + picture + 28, names)} left={EDGE} />
      <Mark x={EDGE} y={brand} />
      <Words lines={[{ text: 'Sepucuk', hand: hands.brand, fill: '#9b2226', top: brand }]} left={EDGE + 58} />
    </svg>,
  );
  return { svg, room };
}

function wordsOf(card: ShareCard, from: number, names: number) {
  const fit = (text: string, hand: (typeof hands)[keyof typeof hands], most: number) =>
    lettering.breakLines(text, hand, { width: WIDTH - 2 * EDGE, most });
  let top = from;
  const set = (text: string, hand: (typeof hands)[keyof typeof hands], fill: string) => {
    const word = { text, hand, fill, top };
    top += hand.size * 1.22;
    return word;
  };
  const price = card.price === undefined ? [] : [priceOf(card.price, card)];
  return [
    ...fit(card.name, hands.name, names).map((text) => set(text, hands.name, '#23180f')),
    ...price.map((text) => set(text, hands.price, '#9b2226')),
    ...fit(card.lines.filter(Boolean).join(' · '), hands.line, 1).map((text) => set(text, hands.line, '#66564a')),
  ];
}
