import { z } from "zod";
import { expand } from "../api/fields";
import { operation } from "../api/operation";
import { heldSession } from "./held-session";

/** GET /v1/checkout/sessions/{id} */
export const retrieveSession = operation(
  "get",
  "/v1/checkout/sessions/:id",
  z.strictObject({ expand }),
  (call) => heldSession(call.store, call.id).object,
);
