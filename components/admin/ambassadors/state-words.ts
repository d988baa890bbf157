import type {
  AmbassadorState,
  CommissionDoubt,
  CommissionState,
  NoCommissionWhy,
} from "@/lib/referrals/ambassadors/types";
import type { StateTone } from "../kit/StateBadge";
import { doubtWords } from "../referrals/doubt-words";

type Said = { readonly words: string; readonly tone: StateTone };

/** Where somebody stands who is, was or may become an ambassador. */
export const stateWords: Readonly<Record<AmbassadorState, Said>> = {
  applied: { words: "Asks", tone: "notice" },
  invited: { words: "Asked, has not said yes", tone: "accent" },
  active: { words: "Active", tone: "success" },
  refused: { words: "Refused", tone: "plain" },
  ended: { words: "Ended", tone: "plain" },
};

/** Where an order stands that was paid with an ambassador's code. */
export const orderWords: Readonly<Record<CommissionState, Said>> = {
  pending: { words: "Can still come back", tone: "accent" },
  review: { words: "To be looked at", tone: "notice" },
  earned: { words: "Counts", tone: "success" },
  refused: { words: "Does not count", tone: "plain" },
};

/** Why an order does not count. */
export const noWords: Readonly<Record<NoCommissionWhy, string>> = {
  own_order: "Their own order",
  given_back: "Given back",
  decided: "Decided by staff",
  gone: "Their account was erased",
};

/** What speaks against an order counting, in words. */
export const orderDoubts: Readonly<Record<CommissionDoubt, string>> = {
  ...doubtWords,
  many_orders: "more orders in a month than you set",
};
