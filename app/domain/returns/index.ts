export { agreeReturn, refuseReturn, type ShopAnswer, type Way } from './answerReturn';
export { askReturn, type NotAsked, piecesLeft, type ReturnWish } from './askReturn';
export { askStaff, sendBack, withdrawReturn } from './buyerSteps';
export { escalateReturns, lapseReturns, tellOfLateShops } from './clock';
export { decideReturn } from './decideReturn';
export { readReturnPhoto } from './photos';
export {
  countReturnsToDecide,
  type ReturnForShop,
  type ReturnShown,
  returnForStaff,
  returnsForStaff,
  returnsOfOrder,
  returnsOfPurchase,
} from './readReturns';
export { MOST_PHOTOS, needsPhoto, reasonsOf } from './reasons';
export { objectToBack, receiveBack, sendNew } from './receiveBack';
export { shelveBack } from './shelveBack';
export type { ReturnKind, ReturnReason } from './states';
