import type { GrantReason, PointsKind } from "../types";

type Moved = {
  readonly kind: PointsKind;
  readonly reason: string | null;
  /** "1042"; null when it is about no order, or one that is gone. */
  readonly orderNumber: number | null;
  /** What the reward gave, of one that was taken or returned. */
  readonly reward: string | null;
};

const grants: Record<GrantReason, string> = {
  birthday: "For your birthday",
  referral: "For a friend who came",
  review: "For a review",
  survey: "For your answers",
};

/** Why points moved, in words for the one whose they are. Pure. */
export function statementWords({ kind, reason, orderNumber, reward }: Moved): string {
  const order = orderNumber === null ? "an order" : `order ${orderNumber}`;
  switch (kind) {
    case "order_pending":
      return `For ${order}, waiting until it can no longer be sent back`;
    case "order_earned":
      return `The points of ${order} can be spent`;
    case "order_reduced":
      return `Money of ${order} went back`;
    case "order_restored":
      return `A refund of ${order} did not go through`;
    case "granted":
      return Object.hasOwn(grants, reason ?? "") ? grants[reason as GrantReason] : "A present";
    case "corrected":
      return "Corrected by the shop";
    case "reward_taken":
      return reward ? `Spent on ${reward}` : "Spent on a reward";
    case "reward_returned":
      return reward ? `Given back: ${reward}` : "A reward was given back";
    case "expired":
      return reason === "left" ? "Ended: you left the programme" : "Ended: their time was over";
  }
}
