import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Reaction } from "../reaction";
import { letterOrder, piecesOf } from "./letter-order";

/** An exchange was not paid in time: its customer hears that what came back is still to be settled. */
export const writeExchangeLapsed: Reaction<"exchange_lapsed"> = async (tx, { orderId, data }, now) => {
  const { order, url } = await letterOrder(tx, orderId);
  const lines = await tx.orderReturnLine.findMany({ where: { returnId: data.returnId } });
  const pieces = lines.flatMap(({ orderLineId, received }) =>
    order.lines
      .filter(({ id }) => id === orderLineId && received)
      .map((line) => piecesOf(line, received ?? 0)),
  );
  const { name, email, number } = order;
  const props = { name, number, url: `${url}#returns`, pieces };
  const key = `exchange-lapsed:${data.exchangeOrderId}`;
  await enqueueLetter(tx, { key, template: "exchange-lapsed", to: email, toName: name, props, orderId }, now);
};
