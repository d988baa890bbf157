import { orderPath } from "@/lib/orders/order-path";
import { closeSession } from "@/lib/payments/close-session";
import { createSession } from "@/lib/payments/create-session";
import type { Ending } from "@/lib/payments/settle-payment";
import { inTurn } from "@/lib/platform/in-turn";
import { transact } from "@/lib/platform/transact";
import { type Result, refusal, success } from "@/lib/values/result";
import { type AgreeDetail, type AgreeInput, type AgreeRefusal, agree } from "./agree";

export type StartRefusal = Exclude<AgreeRefusal, "superseded"> | "not_possible";

/** Each round ends one older agreement or one page that came to nothing; more than a few means somebody fights with themselves. */
const rounds = 4;

/**
 * Buyers of the same goods pass one after the other anyway, waiting for the lock on its stock. They do so here and not with a
 * connection each, of which everybody else would soon find none left.
 */
const fewAtOnce = inTurn(3);

const changedMind: Ending = {
  to: "cancelled",
  by: { actor: "customer", reason: "agreed to something else instead" },
};

/**
 * From the pressed button to Stripe's page, or to the order's own when there is nothing to pay: agrees in one transaction,
 * then has Stripe open the page outside of it, so that no lock waits for the network. Whatever dies in between is taken up
 * again by the next press or by reconciliation. An older agreement of the same basket is closed at Stripe before a new one
 * is opened.
 */
export async function startPayment(
  input: AgreeInput,
  now: Date,
): Promise<Result<{ url: string }, StartRefusal, AgreeDetail>> {
  for (let round = 0; round < rounds; round += 1) {
    const agreed = await fewAtOnce(() => transact((tx) => agree(tx, input, now)));
    if (!agreed.ok && agreed.reason === "superseded") {
      for (const paymentId of agreed.detail?.paymentIds ?? [])
        await closeSession(paymentId, now, changedMind);
      continue;
    }
    if (!agreed.ok) return { ...agreed, reason: agreed.reason as StartRefusal };
    if (agreed.value.kind === "placed") return success({ url: orderPath(agreed.value.orderId) });
    const { paymentId } = agreed.value;
    const session = await createSession(paymentId);
    if (session.ok) return success({ url: session.value.url });
    await closeSession(paymentId, now);
    if (session.reason === "not_possible" && round > 0) break;
  }
  return refusal("not_possible", {});
}
