/** Where points can be: `issued` is the other side of every credit. */
type PointsAccount = "issued" | "pending" | "available" | "spent" | "expired" | "taken_back";

/** Why points moved. */
export type PointsKind =
  | "order_pending"
  | "order_earned"
  | "order_reduced"
  | "order_restored"
  | "granted"
  | "corrected"
  | "reward_taken"
  | "reward_returned"
  | "expired";

/** What changes in which account; of one transaction they come to zero. */
export type Postings = Partial<Readonly<Record<PointsAccount, number>>>;

/** What points were given for besides orders. */
export type GrantReason = "birthday" | "referral" | "review" | "survey";

/** One movement of points to be written down. */
export type Movement = {
  readonly memberId: string;
  /** Stable ids of what causes it. */
  readonly key: string;
  readonly kind: PointsKind;
  readonly postings: Postings;
  readonly actor: string;
  readonly orderId?: string;
  readonly reason?: GrantReason;
  readonly note?: string;
  /** Of a credit: when what is left of it ends. */
  readonly expiresAt?: Date;
};

/** By what an order earns. */
export type EarningRules = {
  /** So many points … */
  readonly points: number;
  /** … for every so many minor units spent on goods … */
  readonly every: number;
  /** … times so many hundredths … */
  readonly multiplierPercent: number;
  /** … and these besides, as long as anything is spent. */
  readonly bonus: number;
};
