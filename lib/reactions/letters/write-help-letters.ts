import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import { formatMoment } from "@/lib/values/format-moment";
import type { Reaction } from "../reaction";
import { letterOrder } from "./letter-order";

/** Somebody asked for help: they hear that it has arrived, and the owner hears of it. */
export const writeHelpLetters: Reaction<"help_asked"> = async (tx, { orderId, data }, now) => {
  const { order, url, shop } = await letterOrder(tx, orderId);
  const { id, message, createdAt } = await tx.helpRequest.findUniqueOrThrow({
    where: { id: data.helpRequestId },
  });
  const { name, email, number } = order;
  const received = { name, number, url, message };
  await enqueueLetter(
    tx,
    {
      key: `help-received:${id}`,
      template: "help-received",
      to: email,
      toName: name,
      props: received,
      orderId,
    },
    now,
  );
  const notice = {
    ...received,
    email,
    askedAt: formatMoment(createdAt, shop.money.locale, shop.money.timeZone),
  };
  await enqueueLetter(
    tx,
    { key: `help-notice:${id}`, template: "help-notice", to: shop.seller.email, props: notice, orderId },
    now,
  );
};
