import { m } from '../../../words/generated/messages';

/** How a deed went, told by the page after it. */
export const originNotes = {
  kept: m.listings_origin_kept,
  removed: m.listings_origin_removed,
  asked: m.listings_origin_asked,
  withdrawn: m.listings_origin_withdrawn,
};
