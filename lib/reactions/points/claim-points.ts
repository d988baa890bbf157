import { claimOrder } from "@/lib/loyalty/earning/claim-order";
import type { Reaction } from "../reaction";

/** An order came into an account, and its points with it. */
export const claimPoints: Reaction<"order_claimed"> = (tx, { orderId }, now) => claimOrder(tx, orderId, now);
