import type { ComponentPropsWithoutRef } from 'react';

type ScrollBoxProps =
  | ({ as: 'section' } & ComponentPropsWithoutRef<'section'>)
  | ({ as: 'ul' } & ComponentPropsWithoutRef<'ul'>);

/** A box with more in it than it shows. Whoever has no mouse scrolls it by the arrow keys, and so has to reach it (WCAG 2.1.1). */
export function ScrollBox({ as, ...props }: ScrollBoxProps) {
  const Element = as as 'section';
  return <Element tabIndex={0} {...(props as ComponentPropsWithoutRef<'section'>)} />;
}
