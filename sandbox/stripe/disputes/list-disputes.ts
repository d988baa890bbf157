import { z } from "zod";
import { paging, range, text } from "../api/fields";
import { inRange } from "../api/in-range";
import { listPage } from "../api/list-page";
import { operation } from "../api/operation";

const params = z.strictObject({
  ...paging,
  charge: text.optional(),
  created: range,
  payment_intent: text.optional(),
});

/** GET /v1/disputes */
export const listDisputes = operation("get", "/v1/disputes", params, (call) => {
  const { charge, created, payment_intent } = call.params;
  return listPage(
    call.store.all("disputes"),
    call.params,
    "/v1/disputes",
    (dispute) =>
      (!charge || dispute.charge === charge) &&
      (!payment_intent || dispute.payment_intent === payment_intent) &&
      inRange(dispute.created, created),
  );
});
