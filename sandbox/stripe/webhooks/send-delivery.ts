import type { Settings } from "../settings";
import type { Store } from "../store/open-store";
import type { Delivery } from "../store/tables";
import { signPayload } from "./sign-payload";

const attemptsInThreeDays = 4300;
const longestWaitMs = 60_000;

async function post(
  url: string,
  payload: string,
  secret: string,
): Promise<{ status: number | null; error: string | null }> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      body: payload,
      redirect: "manual",
      signal: AbortSignal.timeout(10_000),
      headers: {
        "content-type": "application/json; charset=utf-8",
        "user-agent": "Stripe/1.0 (+local test stand-in)",
        "stripe-signature": signPayload(payload, secret),
      },
    });
    await answer.arrayBuffer();
    return { status: answer.status, error: null };
  } catch (error) {
    return { status: null, error: error instanceof Error ? error.message : "unknown" };
  }
}

/** Sends one webhook. Anything but 2xx is tried again later, waiting twice as long each time. */
export async function sendDelivery(store: Store, settings: Settings, delivery: Delivery): Promise<void> {
  const event = store.get("events", delivery.event);
  const endpoint = store.get("endpoints", delivery.endpoint);
  const attempts = delivery.attempts + 1;
  if (!event || !endpoint) {
    store.transaction(() =>
      store.put("deliveries", delivery.id, {
        ...delivery,
        state: "given_up",
        lastError: "The endpoint is gone.",
      }),
    );
    return;
  }
  const { status, error } = await post(endpoint.url, JSON.stringify(event), endpoint.secret);
  const heard = status !== null && status >= 200 && status < 300;
  const wait = Math.min(settings.retryMs * 2 ** Math.min(attempts - 1, 20), longestWaitMs);
  store.transaction(() => {
    store.put("deliveries", delivery.id, {
      ...delivery,
      attempts,
      state: heard ? "delivered" : attempts >= attemptsInThreeDays ? "given_up" : "waiting",
      dueAt: Date.now() + (heard ? 0 : wait),
      lastStatus: status,
      lastError: error,
    });
    const now = store.get("events", event.id);
    if (heard && now && now.pending_webhooks > 0)
      store.put("events", event.id, { ...now, pending_webhooks: now.pending_webhooks - 1 });
  });
}
