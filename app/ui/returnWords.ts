import type { ReturnKind, ReturnReason } from '../../prisma/generated/enums';
import { m } from '../words/generated/messages';

/** A return, an exchange or a claim, in words. */
export const returnKinds: Record<ReturnKind, () => string> = {
  GIVE_BACK: m.returns_kind_GIVE_BACK,
  EXCHANGE: m.returns_kind_EXCHANGE,
  CLAIM: m.returns_kind_CLAIM,
};

export const returnReasons: Record<ReturnReason, () => string> = {
  BROKEN: m.returns_reason_BROKEN,
  MISSING: m.returns_reason_MISSING,
  WRONG_GOODS: m.returns_reason_WRONG_GOODS,
  NOT_AS_DESCRIBED: m.returns_reason_NOT_AS_DESCRIBED,
  EXPIRED: m.returns_reason_EXPIRED,
  DOES_NOT_FIT: m.returns_reason_DOES_NOT_FIT,
  CHANGED_MIND: m.returns_reason_CHANGED_MIND,
};
