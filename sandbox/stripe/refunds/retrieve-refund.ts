import { z } from "zod";
import { expand } from "../api/fields";
import { noSuch } from "../api/no-such";
import { operation } from "../api/operation";

/** GET /v1/refunds/{id} */
export const retrieveRefund = operation("get", "/v1/refunds/:id", z.strictObject({ expand }), (call) => {
  const refund = call.store.get("refunds", call.id);
  if (!refund) throw noSuch("refund", call.id);
  return refund;
});
