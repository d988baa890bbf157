import { z } from "zod";
import { paging, range, text } from "../api/fields";
import { inRange } from "../api/in-range";
import { listPage } from "../api/list-page";
import { operation } from "../api/operation";

const params = z.strictObject({ ...paging, created: range, customer: text.optional() });

/** GET /v1/payment_intents */
export const listIntents = operation("get", "/v1/payment_intents", params, (call) => {
  const { created, customer } = call.params;
  const rows = call.store.all("intents");
  return listPage(
    rows,
    call.params,
    "/v1/payment_intents",
    (intent) => inRange(intent.created, created) && (!customer || intent.customer === customer),
  );
});
