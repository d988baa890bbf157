import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Reaction } from "../reaction";
import { allPieces, letterOrder } from "./letter-order";

/** Money came when the goods were gone: its sender hears that it goes back, and why. */
export const writePaidTooLate: Reaction<"payment_refused"> = async (tx, { orderId, data }, now) => {
  const about = await letterOrder(tx, orderId);
  const { order, url } = about;
  const { amount, currency, paymentId } = data;
  const props = { name: order.name, url, amount, currency, locale: order.locale, pieces: allPieces(about) };
  const key = `paid-too-late:${paymentId}`;
  await enqueueLetter(
    tx,
    { key, template: "paid-too-late", to: order.email, toName: order.name, props, orderId },
    now,
  );
};
