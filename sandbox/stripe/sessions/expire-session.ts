import { z } from "zod";
import { badRequest } from "../api/bad-request";
import { expand } from "../api/fields";
import { operation } from "../api/operation";
import { endSession } from "./end-session";
import { heldSession } from "./held-session";

/** POST /v1/checkout/sessions/{id}/expire */
export const expireSession = operation(
  "post",
  "/v1/checkout/sessions/:id/expire",
  z.strictObject({ expand }),
  (call) => {
    const session = heldSession(call.store, call.id);
    if (session.object.status !== "open") {
      throw badRequest(
        `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.object.status}\`.`,
      );
    }
    return endSession(call, session);
  },
);
