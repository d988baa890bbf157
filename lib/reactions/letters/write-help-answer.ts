import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Reaction } from "../reaction";
import { letterOrder } from "./letter-order";

/** The answer that somebody of the staff wrote goes to whoever asked. */
export const writeHelpAnswer: Reaction<"help_answered"> = async (tx, { orderId, data }, now) => {
  const { order, url } = await letterOrder(tx, orderId);
  const { id, message, answer } = await tx.helpRequest.findUniqueOrThrow({
    where: { id: data.helpRequestId },
  });
  if (answer === null) return;
  const { name, email, number } = order;
  const props = { name, number, url, message, answer };
  const key = `help-answer:${id}`;
  await enqueueLetter(tx, { key, template: "help-answer", to: email, toName: name, props, orderId }, now);
};
