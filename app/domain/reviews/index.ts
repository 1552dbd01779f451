export { answerVoice } from './answerVoice';
export { askQuestion } from './askQuestion';
export { closeReport } from './closeReport';
export { hideVoice, showVoice } from './hideVoice';
export { inviteToReview } from './inviteToReview';
export { voiceLimits } from './limits';
export {
  type PublicReview,
  questionsOfGoods,
  type Reviews,
  reviewsOfGoods,
  reviewsOfShop,
  type StarCounts,
  starsOfGoods,
  starsOfShop,
} from './publicLists';
export { ordersToReview, purchaseToReview } from './purchaseToReview';
export { type Reported, report, reportable } from './report';
export { reviewGoods } from './reviewGoods';
export { reviewShop } from './reviewShop';
export {
  countVoicesWaiting,
  type VoiceForShop,
  type VoiceKey,
  type VoiceShelf,
  voiceShelves,
  voicesForShop,
} from './shopLists';
export {
  countOpenReports,
  type HiddenVoice,
  hiddenVoices,
  type OpenReport,
  openReports,
  type VoiceForStaff,
} from './staffLists';
export type { NotSaid } from './written';
