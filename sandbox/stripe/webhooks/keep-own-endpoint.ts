import Stripe from "stripe";
import type { Settings } from "../settings";
import type { Store } from "../store/open-store";

/** The endpoint from the environment: made at the first start, corrected when address or secret have changed. */
export function keepOwnEndpoint(store: Store, settings: Settings): void {
  const { webhookUrl } = settings;
  if (!webhookUrl) return;
  store.transaction(() => {
    store.put("endpoints", "we_local", {
      id: "we_local",
      object: "webhook_endpoint",
      api_version: Stripe.API_VERSION,
      application: null,
      created: store.get("endpoints", "we_local")?.created ?? Math.floor(Date.now() / 1000),
      description: "Set by STRIPE_SANDBOX_WEBHOOK_URL",
      enabled_events: ["*"],
      livemode: false,
      metadata: {},
      secret: settings.webhookSecret,
      status: "enabled",
      url: webhookUrl,
    });
  });
}
