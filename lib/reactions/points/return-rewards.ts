import { returnWithOrder } from "@/lib/loyalty/rewards/return-with-order";
import type { Reaction } from "../reaction";

/** The points of rewards that went into an order come back when all of its money did. */
export const returnRewards: Reaction<"order_refunded"> = (tx, { orderId }, now) =>
  returnWithOrder(tx, orderId, now);
