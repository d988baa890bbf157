import { z } from "zod";
import { badRequest } from "../api/bad-request";
import { expand } from "../api/fields";
import { operation } from "../api/operation";
import { heldIntent } from "./held-intent";

const cancellable = [
  "requires_payment_method",
  "requires_capture",
  "requires_confirmation",
  "requires_action",
  "processing",
];

const params = z.strictObject({
  cancellation_reason: z.enum(["abandoned", "duplicate", "fraudulent", "requested_by_customer"]).optional(),
  expand,
});

/** POST /v1/payment_intents/{id}/cancel. All intents here belong to sessions, and those are ended by expiring them. */
export const cancelIntent = operation("post", "/v1/payment_intents/:id/cancel", params, (call) => {
  const intent = heldIntent(call.store, call.id);
  if (!cancellable.includes(intent.status)) {
    throw badRequest(
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: ${cancellable.join(", ")}.`,
      { code: "payment_intent_unexpected_state" },
    );
  }
  throw badRequest(
    "You cannot cancel PaymentIntents that were created by Checkout Sessions. Expire the Checkout Session instead.",
    {
      code: "payment_intent_unexpected_state",
    },
  );
});
