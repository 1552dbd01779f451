import type { ReactNode } from 'react';

/** Keeps the one thing to do under the thumb: stuck to the bottom edge on a phone, in its place on wider screens. */
export function ActionBar({ children }: { children: ReactNode }) {
  return <div className="action-bar">{children}</div>;
}
