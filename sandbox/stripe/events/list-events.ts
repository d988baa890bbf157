import { z } from "zod";
import { boolean, paging, range, text } from "../api/fields";
import { inRange } from "../api/in-range";
import { listPage } from "../api/list-page";
import { operation } from "../api/operation";

const params = z.strictObject({
  ...paging,
  created: range,
  delivery_success: boolean.optional(),
  type: text.optional(),
  types: z.array(text).max(20).optional(),
});

/** "charge.*" means every event of charges. */
function fits(type: string, wanted: string): boolean {
  return wanted.endsWith(".*") ? type.startsWith(wanted.slice(0, -1)) : type === wanted;
}

/** GET /v1/events */
export const listEvents = operation("get", "/v1/events", params, (call) => {
  const { type, types, created, delivery_success } = call.params;
  const wanted = types ?? (type ? [type] : undefined);
  const undelivered = new Set(
    call.store
      .all("deliveries")
      .filter((delivery) => delivery.state !== "delivered")
      .map((delivery) => delivery.event),
  );
  const rows = call.store.all("events");
  return listPage(
    rows,
    call.params,
    "/v1/events",
    (event) =>
      (!wanted || wanted.some((one) => fits(event.type, one))) &&
      inRange(event.created, created) &&
      (delivery_success === undefined || delivery_success !== undelivered.has(event.id)),
  );
});
