import { type RefObject, useEffect, useRef } from 'react';

type Place = { place: number; at: 'first' | 'last' | 'photo' };

/**
 * After a deed on a photo what was pressed has moved, or is gone. Whoever works by keys goes on at the photo of a place: with its first
 * or last button, or with the photo itself; with the field for more of them when it was the only one. A photo that has arrived has
 * other buttons than one on its way: who was at those is at the photo then.
 */
export function useGoOn(inside: RefObject<HTMLElement>) {
  const next = useRef<Place>();
  const held = photosIn(inside).findIndex((photo) => photo.contains(document.activeElement));
  useEffect(() => {
    if (next.current) goOn(inside, next.current);
    else if (held >= 0 && isLost()) goOn(inside, { place: held, at: 'photo' });
    next.current = undefined;
  });
  return (place: number, at: Place['at']) => {
    next.current = { place, at };
  };
}

function goOn(inside: RefObject<HTMLElement>, { place, at }: Place) {
  const photo = photosIn(inside)
    .slice(0, place + 1)
    .at(-1);
  const buttons = [...(photo?.querySelectorAll('button') ?? [])];
  const there = at === 'photo' ? photo : buttons.at(at === 'first' ? 0 : -1);
  (there ?? inside.current?.querySelector('input'))?.focus();
}

const isLost = () => document.activeElement === document.body;

function photosIn(inside: RefObject<HTMLElement>): HTMLElement[] {
  return [...(inside.current?.querySelectorAll<HTMLElement>('.form-photos > li') ?? [])];
}
