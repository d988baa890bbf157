import { noteCommission } from "@/lib/referrals/ambassadors/commission/note-commission";
import type { Reaction } from "../reaction";

/** An order on which an ambassador's code stands counts for them. */
export const countForAmbassador: Reaction<"order_paid"> = (tx, { orderId }, now) =>
  noteCommission(tx, orderId, now);
