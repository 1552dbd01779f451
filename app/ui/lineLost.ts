import type { ShouldRevalidateFunction } from '@remix-run/react';

/** What a page's own action answers where the network went away while something was sent. */
export type LineLost = { isOffline: true };

/** A page that asked again without a network would be lost with all that stands in it; so nothing around it asks either. */
export const asksAgain: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  actionResult?.isOffline ? false : defaultShouldRevalidate;
