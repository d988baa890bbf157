import { z } from "zod";
import { expand, text } from "../api/fields";
import { operation } from "../api/operation";
import { heldIntent } from "./held-intent";

/** GET /v1/payment_intents/{id} */
export const retrieveIntent = operation(
  "get",
  "/v1/payment_intents/:id",
  z.strictObject({ expand, client_secret: text.optional() }),
  (call) => heldIntent(call.store, call.id),
);
