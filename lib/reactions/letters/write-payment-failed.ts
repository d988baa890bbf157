import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import { env } from "@/lib/platform/env";
import type { Reaction } from "../reaction";
import { allPieces, letterOrder } from "./letter-order";

/** A slow bank said no in the end. A card declined while its holder looks on needs no letter. */
export const writePaymentFailed: Reaction<"payment_failed"> = async (tx, { orderId, data }, now) => {
  if (!data.final) return;
  const about = await letterOrder(tx, orderId);
  const { order } = about;
  const { name, total, currency, locale } = order;
  const props = {
    name,
    basketUrl: `${env().APP_URL}/basket`,
    total,
    currency,
    locale,
    pieces: allPieces(about),
  };
  const key = `payment-failed:${data.paymentId}`;
  await enqueueLetter(
    tx,
    { key, template: "payment-failed", to: order.email, toName: name, props, orderId },
    now,
  );
};
