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

/** GET /v1/refunds */
export const listRefunds = operation("get", "/v1/refunds", params, (call) => {
  const { charge, created, payment_intent } = call.params;
  const rows = call.store.all("refunds");
  return listPage(
    rows,
    call.params,
    "/v1/refunds",
    (refund) =>
      (!charge || refund.charge === charge) &&
      (!payment_intent || refund.payment_intent === payment_intent) &&
      inRange(refund.created, created),
  );
});
