import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Reaction } from "../reaction";
import { letterOrder, piecesOf } from "./letter-order";

/** A return moved on: its customer hears where it stands and what the shop says to it. */
export const writeReturnNews: Reaction<"return_moved"> = async (tx, { orderId, data }, now) => {
  const { order, url } = await letterOrder(tx, orderId);
  const found = await tx.orderReturn.findUniqueOrThrow({
    where: { id: data.returnId },
    include: { lines: true },
  });
  const step = found.state === data.to ? found.state : null;
  // It has moved on since: the later step's own letter tells more.
  if (step === null) return;
  const pieces = found.lines.flatMap(({ orderLineId, quantity }) =>
    order.lines.filter(({ id }) => id === orderLineId).map((line) => piecesOf(line, quantity)),
  );
  const words = step === "approved" || step === "declined" ? found.instructions : null;
  const { name, email, number } = order;
  const props = { name, number, url: `${url}#returns`, step, pieces, words };
  const key = `return:${found.id}:${step}`;
  await enqueueLetter(tx, { key, template: "return-news", to: email, toName: name, props, orderId }, now);
};
