import type Stripe from "stripe";
import { z } from "zod";
import { badRequest } from "../api/bad-request";
import { expand, integer, metadata, text } from "../api/fields";
import { operation } from "../api/operation";
import { emit } from "../events/emit";
import { newId } from "../new-id";
import { refundCourse } from "./refund-course";
import { refundableCharge } from "./refundable-charge";

const params = z.strictObject({
  amount: integer.refine((value) => value >= 1, "This value must be greater than or equal to 1.").optional(),
  charge: text.optional(),
  expand,
  metadata: metadata.optional(),
  payment_intent: text.optional(),
  reason: z.enum(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
});

/** POST /v1/refunds */
export const createRefund = operation("post", "/v1/refunds", params, (call) => {
  const given = call.params;
  if ((given.charge === undefined) === (given.payment_intent === undefined)) {
    throw badRequest(
      "One of the following params should be provided for this request: payment_intent or charge.",
    );
  }
  const { charge, amount } = refundableCharge(call.store, given);
  const method = charge.payment_method ? call.store.get("methods", charge.payment_method) : undefined;
  const course = refundCourse(method);
  const refund: Stripe.Refund = {
    id: newId("re"),
    object: "refund",
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: call.now,
    currency: charge.currency,
    customer: null,
    customer_account: null,
    destination_details: course.card
      ? {
          type: "card",
          card: { type: "refund", reference_status: "pending", reference_type: "acquirer_reference_number" },
        }
      : { type: "gb_bank_transfer", gb_bank_transfer: { reference: null, reference_status: null } },
    metadata: given.metadata ?? {},
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    ...(course.status === "pending" && { pending_reason: "processing" as const }),
    reason: given.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: course.status,
    transfer_reversal: null,
  };
  const refunded = charge.amount_refunded + amount;
  const after: Stripe.Charge = { ...charge, amount_refunded: refunded, refunded: refunded === charge.amount };
  call.store.put("refunds", refund.id, refund);
  call.store.put("charges", after.id, after);
  if (course.later) {
    call.store.put("settlements", refund.id, {
      id: refund.id,
      kind: "refund",
      at: Date.now() + call.settings.settleMs,
      outcome: course.later,
    });
  }
  emit(call, "refund.created", refund);
  emit(call, "charge.refunded", after);
  return refund;
});
