import { z } from "zod";
import { expand } from "../api/fields";
import { noSuch } from "../api/no-such";
import { operation } from "../api/operation";
import { shownEndpoint } from "./shown-endpoint";

/** GET /v1/webhook_endpoints/{id} */
export const retrieveEndpoint = operation(
  "get",
  "/v1/webhook_endpoints/:id",
  z.strictObject({ expand }),
  (call) => {
    const endpoint = call.store.get("endpoints", call.id);
    if (!endpoint) throw noSuch("webhook endpoint", call.id);
    return shownEndpoint(endpoint);
  },
);
