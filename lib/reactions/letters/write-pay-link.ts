import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import { payPath } from "@/lib/orders/pay-path";
import { env } from "@/lib/platform/env";
import { formatMinute } from "@/lib/values/format-minute";
import type { Reaction } from "../reaction";
import { allPieces, letterOrder } from "./letter-order";

/** An order that was written down by the shop is sent to be paid. */
export const writePayLink: Reaction<"pay_link_sent"> = async (tx, { orderId, data }, now) => {
  const told = await letterOrder(tx, orderId);
  const { name, email, total, currency, locale, payLinkUntil } = told.order;
  if (!payLinkUntil) return;
  const props = {
    name,
    url: `${env().APP_URL}${payPath(orderId)}`,
    total,
    currency,
    locale,
    pieces: allPieces(told),
    until: formatMinute(payLinkUntil, locale, told.shop.money.timeZone),
  };
  const key = `pay-link:${orderId}:${data.key}`;
  await enqueueLetter(tx, { key, template: "pay-link", to: email, toName: name, props, orderId }, now);
};
