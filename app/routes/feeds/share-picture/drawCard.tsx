import { renderToStaticMarkup } from 'react-dom/server';
import { rupiah } from '../../../ui/rupiah';
import type { ShareCard } from '../../../web/shareCards';
import { type Drawn, lettering } from '../../../web/sharePictures';
import { m } from '../../../words/generated/messages';
import { Cloth, Hems } from './Cloth';
import { Mark } from './Mark';
import { clothOf, styles } from './palette';
import { Words } from './Words';

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 64;
const ROOM = { left: 640, top: 83, width: 496, height: 464, corner: 32 };
const TEXT = ROOM.left - 2 * EDGE + 24;

const hands = {
  name: { size: 54, weight: 'heavy' },
  price: { size: 46, weight: 'heavy' },
  line: { size: 28, weight: 'regular' },
  brand: { size: 34, weight: 'heavy' },
} as const;

/** A card of 1200 × 630: the market's name, what it is about, and its picture or a piece of cloth. */
export function drawCard(card: ShareCard): Drawn {
  const { motif, cloth } = clothOf(card);
  const svg = renderToStaticMarkup(
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <style>{styles(cloth)}</style>
      <rect width={WIDTH} height={HEIGHT} fill="#fbf7f0" />
      <Hems width={WIDTH} height={HEIGHT} />
      <Cloth motif={motif} room={ROOM} />
      <Mark x={EDGE} y={76} />
      <Words lines={[{ text: 'Sepucuk', hand: hands.brand, fill: '#9b2226', top: 76 }]} left={EDGE + 58} />
      <Words lines={wordsOf(card)} left={EDGE} />
    </svg>,
  );
  return { svg, room: ROOM };
}

/** The words beside the picture, from the name down; at their longest they end above the hem. */
function wordsOf(card: ShareCard) {
  const { breakLines } = lettering;
  const name = breakLines(card.name, hands.name, { width: TEXT, most: 3 });
  const [about = '', place = ''] = card.lines;
  const lines = [
    ...breakLines(about, hands.line, { width: TEXT, most: place ? 2 : 5 }),
    ...breakLines(place, hands.line, { width: TEXT, most: 1 }),
  ];
  const price = card.price === undefined ? [] : [priceOf(card.price, card)];
  let top = 156;
  const next = (text: string, hand: (typeof hands)[keyof typeof hands], fill: string, gap = 0) => {
    const word = { text, hand, fill, top: top + gap };
    top += gap + hand.size * 1.24;
    return word;
  };
  return [
    ...name.map((text) => next(text, hands.name, '#23180f')),
    ...price.map((text) => next(text, hands.price, '#9b2226', 12)),
    ...lines.map((text, place) => next(text, hands.line, '#66564a', place === 0 ? 14 : 0)),
  ];
}

export function priceOf(price: number, { isFrom, locale }: ShareCard): string {
  return isFrom ? `${m.ui_price_from({}, { locale })} ${rupiah(price)}` : rupiah(price);
}
