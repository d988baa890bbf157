import { earnOrder } from "@/lib/loyalty/earning/earn-order";
import type { Reaction } from "../reaction";

/** A paid order earns its points. */
export const earnPoints: Reaction<"order_paid"> = (tx, { orderId }, now) => earnOrder(tx, orderId, now);
