import { takeAgainWithOrder } from "@/lib/loyalty/rewards/take-again-with-order";
import type { Reaction } from "../reaction";

/** The points of rewards that had come back with an order's money are spent again when the money did not go back after all. */
export const takeRewardsAgain: Reaction<"refund_failed"> = (tx, { orderId }, now) =>
  takeAgainWithOrder(tx, orderId, now);
