import { advice } from './advice';
import { businessReturned } from './business-returned';
import { businessVerified } from './business-verified';
import { campaignAnswer } from './campaign-answer';
import { choosePassword } from './choose-password';
import { complaintAnswered, complaintLate, complaintMade } from './complaint';
import { followNew } from './follow-new';
import { goodsGivenBack, goodsTakenDown, listingApproved, listingReturned } from './listing';
import { orderAccepted } from './order-accepted';
import { orderCancelled } from './order-cancelled';
import { orderCompleted } from './order-completed';
import { orderDeclined } from './order-declined';
import { orderDelivered } from './order-delivered';
import { orderHandedOver } from './order-handed-over';
import { orderLapsed } from './order-lapsed';
import { orderMissed } from './order-missed';
import { orderNew } from './order-new';
import { orderReady } from './order-ready';
import { orderRefused } from './order-refused';
import { orderShipped } from './order-shipped';
import { orderUncollected } from './order-uncollected';
import { paymentReturned } from './payment-returned';
import { payoutFailed } from './payout-failed';
import { payoutNeedsAccount } from './payout-needs-account';
import { payoutReversed } from './payout-reversed';
import { payoutSent } from './payout-sent';
import { permitEnds } from './permit-ends';
import { purchaseExpired } from './purchase-expired';
import { purchasePaid } from './purchase-paid';
import { purchasePlaced } from './purchase-placed';
import { purchaseProcessing } from './purchase-processing';
import { purchaseReminder } from './purchase-reminder';
import { questionAnswered, questionAsked } from './question';
import { refundClosed } from './refund-closed';
import { refundNeedsAccount } from './refund-needs-account';
import { refundOpened } from './refund-opened';
import { returnToBuyer, returnToShop } from './return-news';
import { reviewAnswered, reviewInvited, voiceHidden } from './review';
import { shopAccountAdded } from './shop-account-added';
import { shopAccountChecked } from './shop-account-checked';
import { shopAccountReturned } from './shop-account-returned';
import { shopInvitation } from './shop-invitation';
import { stockLow } from './stock-low';
import { taxLetterChecked, taxLetterWithdrawn } from './tax-letter';
import { wishBack, wishCheaper } from './wish';
import { wordsForBuyer, wordsForShop } from './words';

export { writeLetter } from './letter';

/** What is written to people, by kind. */
export const mails = {
  'choose-password': choosePassword,
  'business-verified': businessVerified,
  'business-returned': businessReturned,
  'purchase-placed': purchasePlaced,
  'purchase-paid': purchasePaid,
  'purchase-processing': purchaseProcessing,
  'purchase-reminder': purchaseReminder,
  'purchase-expired': purchaseExpired,
  'order-new': orderNew,
  'order-accepted': orderAccepted,
  'order-declined': orderDeclined,
  'order-lapsed': orderLapsed,
  'order-missed': orderMissed,
  'order-cancelled': orderCancelled,
  'order-shipped': orderShipped,
  'order-ready': orderReady,
  'order-handed-over': orderHandedOver,
  'order-uncollected': orderUncollected,
  'order-refused': orderRefused,
  'order-delivered': orderDelivered,
  'order-completed': orderCompleted,
  'refund-opened': refundOpened,
  'refund-needs-account': refundNeedsAccount,
  'payment-returned': paymentReturned,
  'refund-closed': refundClosed,
  'return-to-buyer': returnToBuyer,
  'return-to-shop': returnToShop,
  'complaint-made': complaintMade,
  'complaint-answered': complaintAnswered,
  'complaint-late': complaintLate,
  'wish-back': wishBack,
  'wish-cheaper': wishCheaper,
  'follow-new': followNew,
  'shop-account-added': shopAccountAdded,
  'shop-account-checked': shopAccountChecked,
  'shop-account-returned': shopAccountReturned,
  'tax-letter-checked': taxLetterChecked,
  'tax-letter-withdrawn': taxLetterWithdrawn,
  'payout-sent': payoutSent,
  'payout-failed': payoutFailed,
  'payout-reversed': payoutReversed,
  'review-invited': reviewInvited,
  'review-answered': reviewAnswered,
  'question-asked': questionAsked,
  'question-answered': questionAnswered,
  'voice-hidden': voiceHidden,
  'listing-approved': listingApproved,
  'listing-returned': listingReturned,
  'goods-taken-down': goodsTakenDown,
  'goods-given-back': goodsGivenBack,
  'permit-ends': permitEnds,
  'stock-low': stockLow,
  advice,
  'campaign-answer': campaignAnswer,
  'shop-invitation': shopInvitation,
  'words-for-shop': wordsForShop,
  'words-for-buyer': wordsForBuyer,
  'payout-needs-account': payoutNeedsAccount,
};
