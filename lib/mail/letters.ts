import { accountNews } from "@/emails/account/account-news";
import { erasureReceipt } from "@/emails/account/erasure-receipt";
import { newsSaleEarly } from "@/emails/early-access/news-sale-early";
import { wishSale } from "@/emails/early-access/wish-sale";
import { pointsEnding } from "@/emails/loyalty/points-ending";
import { confirmLetters } from "@/emails/newsletter/confirm-letters";
import { lettersKnown } from "@/emails/newsletter/letters-known";
import { newsWelcome } from "@/emails/newsletter/news-welcome";
import { wishBack } from "@/emails/newsletter/wish-back";
import { wishPrice } from "@/emails/newsletter/wish-price";
import { exchangeLapsed } from "@/emails/orders/exchange-lapsed";
import { helpAnswer } from "@/emails/orders/help/help-answer";
import { helpNotice } from "@/emails/orders/help/help-notice";
import { helpReceived } from "@/emails/orders/help/help-received";
import { paidTooLate } from "@/emails/orders/paid-too-late";
import { parcelDelivered } from "@/emails/orders/parcel-delivered";
import { parcelShipped } from "@/emails/orders/parcel-shipped";
import { payLink } from "@/emails/orders/pay-link";
import { paymentFailed } from "@/emails/orders/payment-failed";
import { disputeClosed } from "@/emails/orders/refunds/dispute-closed";
import { disputeNotice } from "@/emails/orders/refunds/dispute-notice";
import { refundFailedNotice } from "@/emails/orders/refunds/refund-failed-notice";
import { refundMade } from "@/emails/orders/refunds/refund-made";
import { refundReturned } from "@/emails/orders/refunds/refund-returned";
import { returnNews } from "@/emails/orders/return-news";
import { thankYou } from "@/emails/orders/thanks/thank-you";
import { withdrawalNotice } from "@/emails/orders/withdrawals/withdrawal-notice";
import { withdrawalReceipt } from "@/emails/orders/withdrawals/withdrawal-receipt";
import type { Letter, Worded } from "@/emails/parts/types";
import { newsBasketLeft } from "@/emails/recovery/news-basket-left";
import { ambassadorInvitation } from "@/emails/referrals/ambassador-invitation";
import { ambassadorPage } from "@/emails/referrals/ambassador-page";
import { ambassadorRate } from "@/emails/referrals/ambassador-rate";
import { ambassadorRefusal } from "@/emails/referrals/ambassador-refusal";
import { ambassadorStatement } from "@/emails/referrals/ambassador-statement";
import { referralReward } from "@/emails/referrals/referral-reward";
import { addressChange } from "@/emails/sign-in/address-change";
import { addressInUse } from "@/emails/sign-in/address-in-use";
import { signIn } from "@/emails/sign-in/sign-in";
import { approvalAsked } from "@/emails/staff/approval-asked";
import { staffInvitation } from "@/emails/staff/staff-invitation";
import { fillAddressChange } from "./fill-address-change";
import { fillBasketLeft } from "./fill-basket-left";
import { fillOptIn } from "./fill-opt-in";
import { fillSaleEarly } from "./fill-sale-early";
import { fillSignIn } from "./fill-sign-in";
import type { Letters, RealTemplate } from "./types";
import { filled } from "./wording/filled";

/** How each letter is written: in words that the shop's people may change, or by itself. */
export const letters: { [T in RealTemplate]: Letter<Letters[T]> | Worded<Letters[T]> } = {
  "thank-you": thankYou,
  "parcel-shipped": parcelShipped,
  "parcel-delivered": parcelDelivered,
  "refund-made": refundMade,
  "refund-failed-notice": refundFailedNotice,
  "refund-returned": refundReturned,
  "dispute-notice": disputeNotice,
  "dispute-closed": disputeClosed,
  "paid-too-late": paidTooLate,
  "payment-failed": paymentFailed,
  "withdrawal-receipt": withdrawalReceipt,
  "withdrawal-notice": withdrawalNotice,
  "help-received": helpReceived,
  "help-notice": helpNotice,
  "help-answer": helpAnswer,
  "pay-link": payLink,
  "exchange-lapsed": exchangeLapsed,
  "return-news": returnNews,
  "referral-reward": referralReward,
  "ambassador-invitation": ambassadorInvitation,
  "ambassador-refusal": ambassadorRefusal,
  "ambassador-page": ambassadorPage,
  "ambassador-rate": ambassadorRate,
  "ambassador-statement": ambassadorStatement,
  "staff-invitation": staffInvitation,
  "approval-asked": approvalAsked,
  "points-ending": pointsEnding,
  "erasure-receipt": erasureReceipt,
  "account-news": accountNews,
  "address-in-use": addressInUse,
  "address-change": filled(addressChange, fillAddressChange),
  "letters-known": lettersKnown,
  "news-welcome": newsWelcome,
  "news-basket-left": filled(newsBasketLeft, fillBasketLeft),
  "news-sale-early": filled(newsSaleEarly, fillSaleEarly),
  "wish-back": wishBack,
  "wish-price": wishPrice,
  "wish-sale": wishSale,
  "confirm-letters": filled(confirmLetters, fillOptIn),
  "sign-in": filled(signIn, fillSignIn),
};
