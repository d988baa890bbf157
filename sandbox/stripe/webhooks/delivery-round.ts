import type { Settings } from "../settings";
import type { Store } from "../store/open-store";
import { sendDelivery } from "./send-delivery";

const atOnce = 12;

/** Sends what is due, oldest first, a dozen at a time. Call it often; what is on its way is not sent again. */
export function deliveryRound(store: Store, settings: Settings): () => void {
  const underway = new Set<string>();
  return function round() {
    const due = store
      .all("deliveries")
      .filter(
        (delivery) =>
          delivery.state === "waiting" && delivery.dueAt <= Date.now() && !underway.has(delivery.id),
      )
      .toSorted((a, b) => a.dueAt - b.dueAt)
      .slice(0, Math.max(0, atOnce - underway.size));
    for (const delivery of due) {
      underway.add(delivery.id);
      void sendDelivery(store, settings, delivery).finally(() => {
        underway.delete(delivery.id);
        setImmediate(round);
      });
    }
  };
}
