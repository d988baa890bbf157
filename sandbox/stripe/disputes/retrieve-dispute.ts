import { z } from "zod";
import { expand } from "../api/fields";
import { noSuch } from "../api/no-such";
import { operation } from "../api/operation";

/** GET /v1/disputes/{id} */
export const retrieveDispute = operation("get", "/v1/disputes/:id", z.strictObject({ expand }), (call) => {
  const dispute = call.store.get("disputes", call.id);
  if (!dispute) throw noSuch("dispute", call.id);
  return dispute;
});
