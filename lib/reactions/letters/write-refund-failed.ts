import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import { env } from "@/lib/platform/env";
import type { Reaction } from "../reaction";
import { letterOrder } from "./letter-order";

/**
 * Money that was to go back has not: the owner hears of it, and so does the customer when they had been told that it was on
 * its way.
 */
export const writeRefundFailed: Reaction<"refund_failed"> = async (tx, { orderId, data }, now) => {
  const { order, url, shop } = await letterOrder(tx, orderId);
  const { refundId, amount, currency, why, told } = data;
  const { name, email, number, locale } = order;
  if (told)
    await enqueueLetter(
      tx,
      {
        ...{
          key: `refund-returned:${refundId}`,
          template: "refund-returned",
          to: email,
          toName: name,
          orderId,
        },
        props: { name, number, url, amount, currency, locale },
      },
      now,
    );
  await enqueueLetter(
    tx,
    {
      ...{
        key: `refund-failed:${refundId}`,
        template: "refund-failed-notice",
        to: shop.seller.email,
        orderId,
      },
      props: {
        ...{ name, email, number, amount, currency, why: why ?? "no reason given", told },
        url: `${env().APP_URL}/admin/orders/${orderId}`,
        locale: shop.money.locale,
      },
    },
    now,
  );
};
