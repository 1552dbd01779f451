import { Fragment, type ReactNode } from 'react';
import type { ProductCard } from '../../../domain/catalog';
import { Section } from '../../../ui/Section';
import { Goods } from '../goods/Goods';

type Kind = 'CHOSEN' | 'BESTSELLING' | 'NEWEST' | 'PICTURES' | 'VOICES' | 'STORY';

type PartsProps = { shelves: { order: Kind[] }; parts: Record<Kind, ReactNode>; last: ReactNode };

/** The parts of a shop's page as its owner has put them in order. A story at the end stands beside what always ends the page. */
export function Parts({ shelves: { order }, parts, last }: PartsProps) {
  const isBeside = order.at(-1) === 'STORY';
  return (
    <>
      {(isBeside ? order.slice(0, -1) : order).map((kind) => (
        <Fragment key={kind}>{parts[kind]}</Fragment>
      ))}
      <div className="columns">
        {isBeside && parts.STORY}
        {last}
      </div>
    </>
  );
}

/** A row of goods, where there are any. */
export function Shelf({ title, cards }: { title: string; cards: ProductCard[] }) {
  if (cards.length === 0) return null;
  return (
    <Section title={title}>
      <Goods cards={cards} label={title} ofOneShop />
    </Section>
  );
}
