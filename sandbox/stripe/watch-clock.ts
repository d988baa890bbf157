import { settlePayment } from "./payments/settle-payment";
import { settleRefund } from "./refunds/settle-refund";
import { contextOf, type Sandbox } from "./sandbox";
import { endOldSessions } from "./sessions/end-old-sessions";
import { deliveryRound } from "./webhooks/delivery-round";

const everyMs = 100;

/** Does what time alone brings: sessions run out, delayed money settles, webhooks go out. Answers how to stop it. */
export function watchClock(sandbox: Sandbox): () => void {
  const { store, settings } = sandbox;
  const deliver = deliveryRound(store, settings);
  const timer = setInterval(() => {
    store.transaction(() => endOldSessions(contextOf(sandbox)));
    for (const due of store.all("settlements").filter(({ at }) => at !== null && at <= Date.now())) {
      const settle = due.kind === "payment" ? settlePayment : settleRefund;
      store.transaction(() => settle(contextOf(sandbox), due.id, due.outcome));
    }
    deliver();
  }, everyMs);
  return () => clearInterval(timer);
}
