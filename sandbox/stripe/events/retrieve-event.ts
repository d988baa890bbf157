import { z } from "zod";
import { expand } from "../api/fields";
import { noSuch } from "../api/no-such";
import { operation } from "../api/operation";

/** GET /v1/events/{id} */
export const retrieveEvent = operation("get", "/v1/events/:id", z.strictObject({ expand }), (call) => {
  const event = call.store.get("events", call.id);
  if (!event) throw noSuch("event", call.id);
  return event;
});
