import { z } from "zod";
import { expand, metadataUpdate } from "../api/fields";
import { mergeMetadata } from "../api/merge-metadata";
import { operation } from "../api/operation";
import { heldIntent } from "./held-intent";

const params = z.strictObject({
  description: z.string().max(1000).optional(),
  expand,
  metadata: metadataUpdate.optional(),
});

/** POST /v1/payment_intents/{id} */
export const updateIntent = operation("post", "/v1/payment_intents/:id", params, (call) => {
  const held = heldIntent(call.store, call.id);
  const { description, metadata } = call.params;
  const intent = {
    ...held,
    description: description ?? held.description,
    metadata: mergeMetadata(held.metadata, metadata),
  };
  call.store.put("intents", intent.id, intent);
  return intent;
});
