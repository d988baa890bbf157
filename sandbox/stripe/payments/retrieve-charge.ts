import { z } from "zod";
import { expand } from "../api/fields";
import { noSuch } from "../api/no-such";
import { operation } from "../api/operation";

/** GET /v1/charges/{id} */
export const retrieveCharge = operation("get", "/v1/charges/:id", z.strictObject({ expand }), (call) => {
  const charge = call.store.get("charges", call.id);
  if (!charge) throw noSuch("charge", call.id);
  return charge;
});
