import { noteOrder } from "@/lib/referrals/orders/note-order";
import type { Reaction } from "./reaction";

/** An order on which a friend's code stands belongs to whoever recommended the shop. */
export const noteReferral: Reaction<"order_paid"> = (tx, { orderId }, now) => noteOrder(tx, orderId, now);
