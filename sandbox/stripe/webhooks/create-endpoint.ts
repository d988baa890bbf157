import Stripe from "stripe";
import { z } from "zod";
import { expand, metadata, text, webAddress } from "../api/fields";
import { operation } from "../api/operation";
import { newId } from "../new-id";

const params = z.strictObject({
  api_version: text.optional(),
  description: z.string().max(5000).optional(),
  enabled_events: z.array(text).min(1),
  expand,
  metadata: metadata.optional(),
  url: webAddress,
});

/** POST /v1/webhook_endpoints */
export const createEndpoint = operation("post", "/v1/webhook_endpoints", params, (call) => {
  const given = call.params;
  const endpoint = {
    id: newId("we"),
    object: "webhook_endpoint" as const,
    api_version: given.api_version ?? Stripe.API_VERSION,
    application: null,
    created: call.now,
    description: given.description ?? null,
    enabled_events: given.enabled_events,
    livemode: false,
    metadata: given.metadata ?? {},
    secret: newId("whsec", 32),
    status: "enabled",
    url: given.url,
  };
  call.store.put("endpoints", endpoint.id, endpoint);
  return endpoint;
});
