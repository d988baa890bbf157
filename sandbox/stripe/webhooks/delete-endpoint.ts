import { z } from "zod";
import { noSuch } from "../api/no-such";
import { operation } from "../api/operation";

/** DELETE /v1/webhook_endpoints/{id} */
export const deleteEndpoint = operation("delete", "/v1/webhook_endpoints/:id", z.strictObject({}), (call) => {
  if (!call.store.get("endpoints", call.id)) throw noSuch("webhook endpoint", call.id);
  call.store.remove("endpoints", call.id);
  return { id: call.id, object: "webhook_endpoint", deleted: true };
});
