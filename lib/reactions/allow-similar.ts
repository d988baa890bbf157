import { beginSoftOptIn } from "@/lib/newsletter/similar/begin-soft-opt-in";
import type { Reaction } from "./reaction";

/** A paid order allows letters about similar goods, where its buyer was told and did not say no. */
export const allowSimilar: Reaction<"order_paid"> = (tx, { orderId }, now) =>
  beginSoftOptIn(tx, orderId, now);
