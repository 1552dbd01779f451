import { m } from '../words/generated/messages';

/** What somebody says of goods or of a shop, in the reader's words. */
export const voiceKinds = {
  question: m.voices_kind_question,
  goods: m.voices_kind_goods,
  shop: m.voices_kind_shop,
};
