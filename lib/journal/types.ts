/**
 * Every business fact the shop remembers, by its name: which rows it is about, and in `data` what those rows no longer
 * tell once they have moved on. Sums are whole minor units. Nothing in here names a person: ids only, because facts are
 * never changed and people have a right to be forgotten.
 */
type Facts = {
  added_to_basket: {
    basketId: string;
    productId: string;
    variantId: string;
    data: { quantity: number; unitPrice: number; currency: string };
  };
  removed_from_basket: {
    basketId: string;
    productId: string | null;
    variantId: string;
    data: { quantity: number };
  };
  began_checkout: { basketId: string; data: { total: number; currency: string; pieces: number } };
  gave_details: {
    basketId: string;
    orderId?: string;
    data: { total: number; currency: string; country: string };
  };
  went_to_pay: {
    basketId: string | null;
    orderId: string;
    data: { paymentId: string; total: number; currency: string };
  };
  order_paid: {
    basketId: string | null;
    orderId: string;
    customerId: string;
    data: { number: number; total: number; currency: string; firstOrder: boolean };
  };
  /** The bank said no. `final` when the order can no longer be paid by that attempt (asynchronous methods). */
  payment_failed: { orderId: string; data: { paymentId: string; code: string | null; final: boolean } };
  /** The money came when the goods were gone: it goes back whole. */
  payment_refused: { orderId: string; data: { paymentId: string; amount: number; currency: string } };
  order_cancelled: { orderId: string; data: { actor: string; reason: string | null } };
  order_expired: { orderId: string; data: { total: number; currency: string } };
  /** A refund is through at the bank's side. `full` when nothing is left to give back. */
  order_refunded: {
    orderId: string;
    data: { refundId: string; amount: number; currency: string; reason: string; full: boolean };
  };
  /** A refund did not arrive, or Stripe refused it. `told`: the customer had been written to that it was on its way. */
  refund_failed: {
    orderId: string;
    data: { refundId: string; amount: number; currency: string; why: string | null; told: boolean };
  };
  /** The buyer's bank objects to a payment; an inquiry only asks, and may become a dispute. `reason` is Stripe's word. */
  dispute_opened: {
    orderId: string;
    data: { disputeId: string; amount: number; currency: string; reason: string; inquiry: boolean };
  };
  dispute_closed: { orderId: string; data: { disputeId: string; standing: "won" | "lost" | "dropped" } };
  parcel_shipped: { orderId: string; data: { parcelId: string } };
  parcel_delivered: { orderId: string; data: { parcelId: string } };
  withdrawal_declared: { orderId: string; data: { withdrawalId: string } };
  withdrawal_confirmed: { orderId: string; data: { withdrawalId: string } };
  help_asked: { orderId: string; data: { helpRequestId: string } };
  help_answered: { orderId: string; data: { helpRequestId: string } };
  /** A return was asked for or moved on; `to` is its state since then. */
  return_moved: { orderId: string; data: { returnId: string; to: string } };
  /** The order that was to go out for a return ended unpaid; `orderId` is the first order. */
  exchange_lapsed: { orderId: string; data: { returnId: string; exchangeOrderId: string } };
  /** A link for paying an order was written, to be sent. */
  pay_link_sent: { orderId: string; data: { key: string } };
  product_saved: { productId: string; data: { handle: string; created: boolean } };
  /** `by` is the member who invites; null when it was the program. */
  staff_invited: { data: { staffId: string; invitationId: string; by: string | null } };
  consent_asked: { orderId?: string; data: { consentEntryId: string; topic: string; source: string } };
  consent_confirmed: { orderId?: string; data: { consentEntryId: string; topic: string; source: string } };
  consent_withdrawn: { orderId?: string; data: { consentEntryId: string; topic: string; source: string } };
  /**
   * A customer came into a segment or left it. `because`: they changed, or time went by; or it was the segment's rule that
   * was new, which is no news of theirs.
   */
  segment_entered: { customerId: string; data: { segmentId: string; because: "change" | "rule" } };
  segment_left: { customerId: string; data: { segmentId: string; because: "change" | "rule" } };
  /** A campaign came into another state; `why` it stands still, of one that was paused. */
  campaign_moved: { data: { campaignId: string; from: string; to: string; why: string | null } };
  /**
   * Somebody who asked to be reminded left a basket behind. `heldOut`: no letter is written, so that the others can be
   * compared with it. A guest's has no customer.
   */
  basket_left: {
    basketId: string;
    customerId?: string;
    data: { leftBasketId: string; total: number; currency: string; pieces: number; heldOut: boolean };
  };
  /** The one letter of a wish was written. */
  wish_answered: { productId: string; data: { wishId: string; kind: string } };
  /** A guest's order came into its buyer's account, because they asked for it. */
  order_claimed: { orderId: string; customerId: string; data: Record<string, never> };
  /** A customer takes part in the programme of points. */
  joined_programme: { customerId: string; data: { memberId: string } };
  /** They take part no longer. */
  left_programme: { customerId: string; data: { memberId: string } };
  /** An order's points can be spent: it can no longer come back. */
  points_earned: { orderId: string; customerId: string; data: { points: number } };
  /** A member came onto another tier of the programme; null: onto none, or from none. */
  tier_changed: { customerId: string; data: { tier: string | null; from: string | null } };
  /** A member spent points on a reward. */
  reward_taken: { customerId: string; data: { rewardTakenId: string; rewardId: string; points: number } };
  /** Somebody marked a letter as spam; who is in the stored webhook. */
  letter_complained: { data: { letterEventId: string } };
};

export type FactType = keyof Facts;
export type Fact = { [Type in FactType]: { type: Type } & Facts[Type] }[FactType];
export type FactOf<Type extends FactType> = Extract<Fact, { type: Type }>;

/** The facts that something else in the shop answers; `lib/reactions/reactions.ts` says how. */
export const reactingFacts = [
  "order_paid",
  "payment_failed",
  "payment_refused",
  "order_refunded",
  "refund_failed",
  "dispute_opened",
  "dispute_closed",
  "parcel_shipped",
  "parcel_delivered",
  "withdrawal_confirmed",
  "help_asked",
  "help_answered",
  "return_moved",
  "exchange_lapsed",
  "pay_link_sent",
  "staff_invited",
  "letter_complained",
  "consent_withdrawn",
  "order_claimed",
] as const satisfies readonly FactType[];

/** The facts that open pages of the admin area hear of at once. What visitors do a hundred times a minute is not among them. */
export const toldFacts = [
  "order_paid",
  "payment_failed",
  "payment_refused",
  "order_cancelled",
  "order_refunded",
  "refund_failed",
  "dispute_opened",
  "dispute_closed",
  "parcel_shipped",
  "parcel_delivered",
  "withdrawal_declared",
  "withdrawal_confirmed",
  "help_asked",
  "help_answered",
  "return_moved",
  "exchange_lapsed",
  "product_saved",
  "campaign_moved",
] as const satisfies readonly FactType[];

export type ToldFactType = (typeof toldFacts)[number];

/** A fact as it is told: its name and what it is about, never what it says. */
export type News = {
  /** Of the journal's entry. */
  readonly id: string;
  readonly type: ToldFactType;
  readonly orderId: string | null;
  readonly productId: string | null;
};

export type ReactingFactType = (typeof reactingFacts)[number];

/** Nothing answers these and no page hears of them: their row in the journal is all there is to do. */
export type QuietFactType = Exclude<FactType, ReactingFactType | ToldFactType>;
