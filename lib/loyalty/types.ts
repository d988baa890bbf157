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
type Postings = Partial<Readonly<Record<PointsAccount, number>>>;

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
  /** Of points that end: that their owner left. */
  readonly reason?: GrantReason | "left";
  readonly note?: string;
  /** Of a credit: when what is left of it ends. */
  readonly expiresAt?: Date;
};

/** Somebody of the staff who is there for members: a name, and a way or two to reach them. */
export type Contact = { readonly name: string; readonly email: string; readonly phone: string };

/** A step that members reach by what they spend on goods, or earn, within a year. */
export type Tier = {
  readonly key: string;
  readonly name: string;
  /** Minor units, or points. */
  readonly from: number;
  /** Their points times so many hundredths. */
  readonly multiplierPercent: number;
  /** Delivery is free for orders from so many minor units; null: as on the step below. */
  readonly freeDeliveryFrom: number | null;
  /** Without a name: as on the step below. */
  readonly contact: Contact;
};

/** What steps are reached by: money spent on goods, or points. */
export type TiersBy = "spend" | "points";

/** What a step brings besides more points. */
export type Perks = { readonly freeDeliveryFrom: number | null; readonly contact: Contact | null };

/** A step as members are told of it. */
export type ToldTier = Pick<Tier, "key" | "name" | "from" | "multiplierPercent"> & {
  /** "Free delivery on orders from £20.00 to the United Kingdom"; null where it brings none. */
  readonly delivery: string | null;
  readonly hasContact: boolean;
};

/** Where a member stands, and how far it is to the next tier. */
export type TierStanding = {
  readonly tier: ToldTier | null;
  readonly next: { readonly tier: ToldTier; readonly missing: number } | null;
  readonly by: TiersBy;
  /** Spent on goods within a year, minor units, or points earned in it. */
  readonly reached: number;
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

/** Why a reward is not given. */
export type RewardRefusal = "off" | "gone" | "too_few" | "changed";

export type OfferedReward = {
  readonly id: string;
  readonly points: number;
  /** "£5.00 off" */
  readonly gives: string;
  /** It does nothing for a basket whose delivery is free anyway. */
  readonly freesDelivery: boolean;
};

export type TakenReward = Omit<OfferedReward, "freesDelivery"> & {
  readonly code: string;
  readonly takenAt: Date;
  /** Part of an order, or of a payment under way. */
  readonly used: boolean;
};

/** The next reward somebody can look forward to. */
export type NextReward = Omit<OfferedReward, "freesDelivery"> & { readonly missing: number };

/** One line of the statement. */
export type StatementLine = {
  readonly id: string;
  readonly at: Date;
  readonly words: string;
  readonly note: string | null;
  /** What changed of what waits, and of what can be spent. */
  readonly pending: number;
  readonly available: number;
};

/** The programme as it stands, for the page that explains it. */
export type Programme = {
  readonly points: number;
  readonly every: number;
  readonly firstOrder: number;
  readonly birthday: number;
  readonly expiryMonths: number;
  readonly currency: string;
  readonly locale: string;
  readonly tiers: readonly ToldTier[];
  readonly tiersBy: TiersBy;
  readonly returnDays: number;
  readonly claimDays: number;
  readonly rewards: readonly OfferedReward[];
};

export type BasketPoints = {
  readonly earns: number;
  /** Null for a guest. */
  readonly member: {
    readonly available: number;
    readonly affordable: readonly OfferedReward[];
    readonly next: NextReward | null;
    /** Rewards they took and have not used. */
    readonly waiting: readonly TakenReward[];
    /** Of those in the basket, what they promise and cannot give now: their gift has run out. */
    readonly stuck: readonly string[];
  } | null;
};

/** What an order earns; `would`: its buyer has no account yet. */
export type OrderPointsNote = {
  readonly points: number;
  readonly state: "would" | "pending" | "earned";
  /** Of a guest's: the last day to claim it, written out. */
  readonly claimUntil: string | null;
};

export type RewardsPage = {
  readonly on: boolean;
  /** They left the programme. */
  readonly left: boolean;
  readonly pending: number;
  readonly available: number;
  readonly currency: string;
  readonly locale: string;
  readonly standing: TierStanding | null;
  readonly contact: Contact | null;
  readonly rewards: readonly OfferedReward[];
  readonly next: NextReward | null;
  readonly taken: readonly (TakenReward & { readonly takenOn: string })[];
  readonly lines: readonly (StatementLine & { readonly on: string })[];
  /** Where older lines go on; null when there are none. */
  readonly older: string | null;
};
