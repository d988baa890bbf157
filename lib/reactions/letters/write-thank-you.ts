import { readOrderPoints } from "@/lib/loyalty/data";
import { readContact } from "@/lib/loyalty/perks/data";
import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import { formatDate } from "@/lib/values/format-date";
import type { Reaction } from "../reaction";
import { deliveryProps, letterOrder, orderProps } from "./letter-order";

/** An order was paid: its buyer is thanked, once. */
export const writeThankYou: Reaction<"order_paid"> = async (tx, { orderId }, now) => {
  const about = await letterOrder(tx, orderId);
  const { order, shop, url } = about;
  const owner = order.claimedAt ? order.customerId : null;
  const earns = await readOrderPoints(tx, orderId, now);
  const props = {
    name: order.name,
    firstOrder: order.firstOrder ?? false,
    order: orderProps(about),
    delivery: deliveryProps(about),
    withdrawal: { url: `${url}/withdraw`, days: shop.returns.days, returnPaidBy: shop.returns.paidBy },
    points: earns && {
      points: earns.points,
      claimUntil: earns.claimUntil?.toISOString() ?? null,
      timeZone: shop.money.timeZone,
    },
    contact: owner ? await readContact(tx, owner) : null,
    orderedOn: formatDate(order.placedAt, order.locale, shop.money.timeZone),
  };
  const key = `thank-you:${orderId}`;
  await enqueueLetter(
    tx,
    { key, template: "thank-you", to: order.email, toName: order.name, props, orderId },
    now,
  );
};
