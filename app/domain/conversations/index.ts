export { answerBuyer } from './answerBuyer';
export { askShop, goodsToAskAbout, talkAboutGoods } from './askShop';
export { talkLimits } from './limits';
export {
  countUnreadOfBuyer,
  countUnreadOfShop,
  type TalkListed,
  talkOfOrder,
  talksOfBuyer,
  talksOfPurchase,
  talksOfShop,
} from './lists';
export {
  dropQuickAnswer,
  keepQuickAnswer,
  type QuickAnswer,
  quickAnswerLimits,
  quickAnswersOf,
} from './quickAnswers';
export { readAboutOrder, readAsBuyer, readAsShop } from './readTalk';
export type { NotSaid } from './say';
export { writeToBuyer } from './writeToBuyer';
export { writeToShop } from './writeToShop';
