import type { Details } from "@/lib/checkout/schema";
import { startPayment } from "@/lib/checkout/start-payment";
import { db } from "@/lib/platform/db";
import { buyer } from "./buyer";
import { fillBasket } from "./fill-basket";

export type Begun = {
  basketId: string;
  orderId: string;
  paymentId: string;
  sessionId: string;
  total: number;
};

/** Somebody has filled a basket, pressed the button and stands before Stripe's page. */
export async function beginPayment(
  pieces: Readonly<Record<string, number>>,
  own: Partial<Details> = {},
): Promise<Begun> {
  const basketId = await fillBasket(pieces);
  const started = await startPayment(await buyer(basketId, own), new Date());
  if (!started.ok) throw new Error(`no payment was begun: ${started.reason}`);
  const payment = await db().payment.findFirstOrThrow({
    where: { order: { basketId } },
    orderBy: { createdAt: "desc" },
  });
  const { id: paymentId, orderId, sessionId, amount: total } = payment;
  return { basketId, orderId, paymentId, sessionId: sessionId ?? "", total };
}
