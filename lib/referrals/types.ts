import type { QrPicture } from "@/lib/values/qr-picture";

export type ReferralState = "taken" | "ordered" | "review" | "rewarded" | "refused";

/** What speaks for the friend and the one who recommends being one person or one household, or for one friend under two names. */
export type Doubt =
  | "same_customer"
  | "same_mailbox"
  | "same_phone"
  | "same_household"
  | "same_card"
  | "same_browser"
  | "same_friend";

/** Why no reward was given. */
export type RefusedWhy = "own_order" | "known_friend" | "given_back" | "enough" | "decided";

/** What an offer gives, in words, and whether it can be had now. */
export type OfferedWords = { readonly gives: string; readonly endsAt: Date | null };

/** A friend as the one who recommended sees them: how it stands, and nothing of who they are. */
export type OwnReferral = {
  readonly id: string;
  readonly state: Exclude<ReferralState, "taken">;
  readonly takenAt: Date;
  /** The code of the reward; null without one. */
  readonly rewardCode: string | null;
  /** The points in place of a code; null without any. */
  readonly rewardPoints: number | null;
  /** Whether that code has been used or is held by a payment. */
  readonly rewardUsed: boolean;
};

/** The page on which somebody recommends the shop. */
export type FriendsPage = {
  /** What friends get and what whoever recommends gets; null while the shop offers neither. */
  readonly offers: {
    readonly friend: OfferedWords;
    readonly own: OfferedWords;
    readonly perYear: number;
  } | null;
  /** Their address for friends; null before they asked for one. */
  readonly link: { readonly url: string; readonly shownName: string; readonly qr: QrPicture } | null;
  /** Whether they are, or were, an ambassador. */
  readonly ambassador: boolean;
  /** Whether they have bought here yet. */
  readonly hasBought: boolean;
  readonly typedName: string;
  readonly nameError: string | null;
  readonly shares: number;
  readonly visits: number;
  readonly taken: number;
  readonly ordered: number;
  /** The newest hundred who ordered. */
  readonly friends: readonly OwnReferral[];
};

/** What a friend reads behind a link. */
export type FriendPage =
  | { readonly state: "off" }
  | { readonly state: "own"; readonly shownName: string }
  | {
      readonly state: "open";
      readonly shownName: string;
      readonly offer: OfferedWords;
      /** The code that this visitor was given here; null before. */
      readonly code: string | null;
    };
