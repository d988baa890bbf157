import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import { disputeWords } from "@/lib/orders/disputes/dispute-words";
import { env } from "@/lib/platform/env";
import { formatMinute } from "@/lib/values/format-minute";
import type { Reaction } from "../reaction";
import { letterOrder } from "./letter-order";

/** A buyer's bank objects to a payment: the owner hears what to do and by when, once more when an inquiry becomes serious. */
export const writeDisputeNotice: Reaction<"dispute_opened"> = async (tx, { orderId, data }, now) => {
  const { order, shop } = await letterOrder(tx, orderId);
  const { dueBy } = await tx.dispute.findUniqueOrThrow({ where: { id: data.disputeId } });
  const { locale, timeZone } = shop.money;
  const { amount, currency, inquiry } = data;
  const props = {
    ...{ name: order.name, number: order.number, amount, currency, locale, inquiry },
    ...disputeWords(data.reason),
    url: `${env().APP_URL}/admin/orders/${orderId}`,
    dueBy: dueBy && formatMinute(dueBy, locale, timeZone),
  };
  const key = `dispute-notice:${data.disputeId}:${inquiry ? "inquiry" : "dispute"}`;
  await enqueueLetter(tx, { key, template: "dispute-notice", to: shop.seller.email, props, orderId }, now);
};
