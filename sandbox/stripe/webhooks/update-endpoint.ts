import { z } from "zod";
import { boolean, expand, metadataUpdate, text, webAddress } from "../api/fields";
import { mergeMetadata } from "../api/merge-metadata";
import { noSuch } from "../api/no-such";
import { operation } from "../api/operation";
import { shownEndpoint } from "./shown-endpoint";

const params = z.strictObject({
  description: z.string().max(5000).optional(),
  disabled: boolean.optional(),
  enabled_events: z.array(text).min(1).optional(),
  expand,
  metadata: metadataUpdate.optional(),
  url: webAddress.optional(),
});

/** POST /v1/webhook_endpoints/{id} */
export const updateEndpoint = operation("post", "/v1/webhook_endpoints/:id", params, (call) => {
  const held = call.store.get("endpoints", call.id);
  if (!held) throw noSuch("webhook endpoint", call.id);
  const { description, disabled, enabled_events, metadata, url } = call.params;
  const endpoint = {
    ...held,
    description: description ?? held.description,
    enabled_events: enabled_events ?? held.enabled_events,
    metadata: mergeMetadata(held.metadata, metadata),
    status: disabled === undefined ? held.status : disabled ? "disabled" : "enabled",
    url: url ?? held.url,
  };
  call.store.put("endpoints", call.id, endpoint);
  return shownEndpoint(endpoint);
});
