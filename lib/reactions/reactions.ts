import type { ReactingFactType } from "@/lib/journal/types";
import { allowSimilar } from "./allow-similar";
import { countForAmbassador } from "./ambassadors/count-for-ambassador";
import { reckonAmbassador } from "./ambassadors/reckon-ambassador";
import { writeDisputeClosed } from "./letters/write-dispute-closed";
import { writeDisputeNotice } from "./letters/write-dispute-notice";
import { writeExchangeLapsed } from "./letters/write-exchange-lapsed";
import { writeHelpAnswer } from "./letters/write-help-answer";
import { writeHelpLetters } from "./letters/write-help-letters";
import { writePaidTooLate } from "./letters/write-paid-too-late";
import { writeParcelDelivered } from "./letters/write-parcel-delivered";
import { writeParcelShipped } from "./letters/write-parcel-shipped";
import { writePayLink } from "./letters/write-pay-link";
import { writePaymentFailed } from "./letters/write-payment-failed";
import { writeRefundFailed } from "./letters/write-refund-failed";
import { writeRefundMade } from "./letters/write-refund-made";
import { writeReturnNews } from "./letters/write-return-news";
import { writeStaffInvitation } from "./letters/write-staff-invitation";
import { writeThankYou } from "./letters/write-thank-you";
import { writeWithdrawalLetters } from "./letters/write-withdrawal-letters";
import { noteReferral } from "./note-referral";
import { noteUnsubscribed } from "./note-unsubscribed";
import { claimPoints } from "./points/claim-points";
import { earnPoints } from "./points/earn-points";
import { reckonPoints } from "./points/reckon-points";
import { returnRewards } from "./points/return-rewards";
import { takeRewardsAgain } from "./points/take-rewards-again";
import type { Reaction } from "./reaction";
import { refundExchange } from "./refund-exchange";
import { settleReminders } from "./settle-reminders";
import { withdrawComplainers } from "./withdraw-complainers";

/** When this fact happens, do these. The only place where one domain's news become another domain's work. */
export const reactions: { [Type in ReactingFactType]: readonly Reaction<Type>[] } = {
  order_paid: [writeThankYou, allowSimilar, settleReminders, earnPoints, noteReferral, countForAmbassador],
  payment_failed: [writePaymentFailed],
  payment_refused: [writePaidTooLate],
  order_refunded: [writeRefundMade, reckonPoints, returnRewards, reckonAmbassador],
  refund_failed: [writeRefundFailed, reckonPoints, takeRewardsAgain, reckonAmbassador],
  dispute_opened: [writeDisputeNotice],
  dispute_closed: [writeDisputeClosed, reckonPoints, reckonAmbassador],
  parcel_shipped: [writeParcelShipped],
  parcel_delivered: [writeParcelDelivered],
  withdrawal_confirmed: [writeWithdrawalLetters],
  help_asked: [writeHelpLetters],
  help_answered: [writeHelpAnswer],
  return_moved: [writeReturnNews, refundExchange],
  exchange_lapsed: [writeExchangeLapsed],
  pay_link_sent: [writePayLink],
  staff_invited: [writeStaffInvitation],
  letter_complained: [withdrawComplainers],
  consent_withdrawn: [noteUnsubscribed],
  order_claimed: [claimPoints],
};
