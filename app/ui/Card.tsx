import type { ReactNode } from 'react';
import { classes } from './classes';

type CardProps = {
  as?: 'div' | 'section' | 'article' | 'li';
  raised?: boolean;
  labelledBy?: string;
  children: ReactNode;
};

/** A sheet of paper for what belongs together. */
export function Card({ as: Element = 'div', raised, labelledBy, children }: CardProps) {
  return (
    <Element className={classes('card', raised && 'card-raised')} aria-labelledby={labelledBy}>
      {children}
    </Element>
  );
}
