import type { TestCard } from "./test-cards";

/** How somebody pays. A bank debit settles later: after `settleMs`, or on command when that is null. */
export type PayWith =
  | { kind: "card"; card: TestCard }
  | { kind: "bank_debit"; outcome: "succeed" | "fail"; settleMs: number | null };

/** What came of it. `closed`: the session takes no payment (any more). */
export type PayOutcome = "complete" | "authenticate" | "declined" | "closed";
