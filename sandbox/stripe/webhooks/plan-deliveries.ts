import { newId } from "../new-id";
import type { Store } from "../store/open-store";
import type { Delivery } from "../store/tables";

/** Decides who is told of an event, how often and when, under the rules of misbehaviour that a test has set. */
export function planDeliveries(store: Store, event: string, type: string): Delivery[] {
  const set = store.get("rules", "webhooks") ?? {};
  const rules = !set.types || set.types.includes(type) ? set : {};
  const wait = (rules.delayMs ?? 0) + Math.floor(Math.random() * (rules.shuffleMs ?? 0));
  const state = rules.lose ? "lost" : rules.hold ? "held" : "waiting";
  return store
    .all("endpoints")
    .filter((endpoint) => endpoint.status === "enabled")
    .filter((endpoint) => endpoint.enabled_events.some((wanted) => wanted === "*" || wanted === type))
    .flatMap((endpoint) =>
      Array.from(
        { length: rules.copies ?? 1 },
        (): Delivery => ({
          id: newId("whd"),
          event,
          type,
          endpoint: endpoint.id,
          state,
          attempts: 0,
          dueAt: Date.now() + wait,
          lastStatus: null,
          lastError: null,
        }),
      ),
    );
}
