import { z } from "zod";
import { paging } from "../api/fields";
import { listPage } from "../api/list-page";
import { operation } from "../api/operation";
import { heldSession } from "./held-session";

/** GET /v1/checkout/sessions/{id}/line_items: in the order in which they were given. */
export const listLineItems = operation(
  "get",
  "/v1/checkout/sessions/:id/line_items",
  z.strictObject(paging),
  (call) =>
    listPage(
      heldSession(call.store, call.id).lineItems.toReversed(),
      call.params,
      `/v1/checkout/sessions/${call.id}/line_items`,
    ),
);
