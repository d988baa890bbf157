import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import { env } from "@/lib/platform/env";
import type { Reaction } from "../reaction";
import { letterOrder } from "./letter-order";

/** The bank has decided: the owner hears how. */
export const writeDisputeClosed: Reaction<"dispute_closed"> = async (tx, { orderId, data }, now) => {
  const { order, shop } = await letterOrder(tx, orderId);
  const { amount, currency } = await tx.dispute.findUniqueOrThrow({ where: { id: data.disputeId } });
  const { name, number } = order;
  const url = `${env().APP_URL}/admin/orders/${orderId}`;
  const { locale } = shop.money;
  const props = { name, number, url, amount, currency, locale, standing: data.standing };
  const key = `dispute-closed:${data.disputeId}`;
  await enqueueLetter(tx, { key, template: "dispute-closed", to: shop.seller.email, props, orderId }, now);
};
