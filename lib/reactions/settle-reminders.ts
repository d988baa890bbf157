import { settleLeft } from "@/lib/recovery/left/settle-left";
import type { Reaction } from "./reaction";

/** Whoever has bought is not reminded of what they left behind. */
export const settleReminders: Reaction<"order_paid"> = (tx, { orderId }, now) => settleLeft(tx, orderId, now);
