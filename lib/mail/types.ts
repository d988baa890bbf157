import type { AccountNewsProps } from "@/emails/account/account-news";
import type { ErasureReceiptProps } from "@/emails/account/erasure-receipt";
import type { WishSaleProps } from "@/emails/early-access/wish-sale";
import type { PointsEndingProps } from "@/emails/loyalty/points-ending";
import type { NewsWelcomeProps } from "@/emails/newsletter/news-welcome";
import type { WishBackProps } from "@/emails/newsletter/wish-back";
import type { WishPriceProps } from "@/emails/newsletter/wish-price";
import type { ExchangeLapsedProps } from "@/emails/orders/exchange-lapsed";
import type { HelpAnswerProps } from "@/emails/orders/help/help-answer";
import type { HelpNoticeProps } from "@/emails/orders/help/help-notice";
import type { HelpReceivedProps } from "@/emails/orders/help/help-received";
import type { PaidTooLateProps } from "@/emails/orders/paid-too-late";
import type { ParcelDeliveredProps } from "@/emails/orders/parcel-delivered";
import type { ParcelShippedProps } from "@/emails/orders/parcel-shipped";
import type { PayLinkProps } from "@/emails/orders/pay-link";
import type { PaymentFailedProps } from "@/emails/orders/payment-failed";
import type { DisputeClosedProps } from "@/emails/orders/refunds/dispute-closed";
import type { DisputeNoticeProps } from "@/emails/orders/refunds/dispute-notice";
import type { RefundFailedNoticeProps } from "@/emails/orders/refunds/refund-failed-notice";
import type { RefundMadeProps } from "@/emails/orders/refunds/refund-made";
import type { RefundReturnedProps } from "@/emails/orders/refunds/refund-returned";
import type { ReturnNewsProps } from "@/emails/orders/return-news";
import type { ThankYouProps } from "@/emails/orders/thanks/thank-you-props";
import type { WithdrawalNoticeProps } from "@/emails/orders/withdrawals/withdrawal-notice";
import type { WithdrawalReceiptProps } from "@/emails/orders/withdrawals/withdrawal-receipt";
import type { AmbassadorInvitationProps } from "@/emails/referrals/ambassador-invitation";
import type { AmbassadorPageProps } from "@/emails/referrals/ambassador-page";
import type { AmbassadorRateProps } from "@/emails/referrals/ambassador-rate";
import type { AmbassadorRefusalProps } from "@/emails/referrals/ambassador-refusal";
import type { AmbassadorStatementProps } from "@/emails/referrals/ambassador-statement";
import type { ReferralRewardProps } from "@/emails/referrals/referral-reward";
import type { AddressInUseProps } from "@/emails/sign-in/address-in-use";
import type { ApprovalAskedProps } from "@/emails/staff/approval-asked";
import type { StaffInvitationProps } from "@/emails/staff/staff-invitation";
import type { AddressChangeProps } from "./fill-address-change";
import type { BasketLeftProps } from "./fill-basket-left";
import type { OptInProps } from "./fill-opt-in";
import type { SaleEarlyProps } from "./fill-sale-early";
import type { SignInProps } from "./fill-sign-in";
import type { Wording } from "./wording/types";

/** A letter of a flow: whose step it is, and its words as they were filled for its reader. */
export type NewsFlowProps = {
  readonly runId: string;
  readonly versionId: string;
  readonly stepId: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};

/** Every letter the shop can write, by template name, with what it must be told. Kept as JSON in the outbox. */
export type Letters = {
  "thank-you": ThankYouProps;
  "parcel-shipped": ParcelShippedProps;
  "parcel-delivered": ParcelDeliveredProps;
  "refund-made": RefundMadeProps;
  "refund-failed-notice": RefundFailedNoticeProps;
  "refund-returned": RefundReturnedProps;
  "dispute-notice": DisputeNoticeProps;
  "dispute-closed": DisputeClosedProps;
  "paid-too-late": PaidTooLateProps;
  "payment-failed": PaymentFailedProps;
  "withdrawal-receipt": WithdrawalReceiptProps;
  "withdrawal-notice": WithdrawalNoticeProps;
  "help-received": HelpReceivedProps;
  "help-notice": HelpNoticeProps;
  "help-answer": HelpAnswerProps;
  "pay-link": PayLinkProps;
  "exchange-lapsed": ExchangeLapsedProps;
  "return-news": ReturnNewsProps;
  "referral-reward": ReferralRewardProps;
  "ambassador-invitation": AmbassadorInvitationProps;
  "ambassador-refusal": AmbassadorRefusalProps;
  "ambassador-page": AmbassadorPageProps;
  "ambassador-rate": AmbassadorRateProps;
  "ambassador-statement": AmbassadorStatementProps;
  "staff-invitation": StaffInvitationProps;
  "approval-asked": ApprovalAskedProps;
  "sign-in": SignInProps;
  "points-ending": PointsEndingProps;
  "erasure-receipt": ErasureReceiptProps;
  "account-news": AccountNewsProps;
  "address-change": AddressChangeProps;
  "address-in-use": AddressInUseProps;
  "confirm-letters": OptInProps;
  "letters-known": Record<string, never>;
  /** Letters of news begin with "news-": the database asks a topic and a permission of each. */
  "news-welcome": NewsWelcomeProps;
  "news-flow": NewsFlowProps;
  "news-basket-left": BasketLeftProps;
  "news-sale-early": SaleEarlyProps;
  /** The one letter of a wish begins with "wish-": the database asks a wish of each. */
  "wish-back": WishBackProps;
  "wish-price": WishPriceProps;
  "wish-sale": WishSaleProps;
  /** Any of the others as an example, to the member of staff who asks for it. */
  "test-letter": TestedLetter;
  /** A letter to many as it stands, to the members of staff who are to look at it. */
  "campaign-test": FilledLetter;
};

export type Template = keyof Letters;

/** Every letter that has a template: neither the one that shows a member of staff another nor those filled before. */
export type RealTemplate = Exclude<Template, "test-letter" | "news-flow" | "campaign-test">;

/** A letter ready to go: what its template made of its props. */
export type RenderedLetter = { subject: string; html: string; text: string; replyTo: string };

/** A letter whose words were filled before it came into the outbox. */
type FilledLetter = { subject: string; html: string; text: string };

/** An example of a letter on one of its occasions, in words that need not be saved. */
type TestedLetter = { template: RealTemplate; occasion: string; wording: Wording };
