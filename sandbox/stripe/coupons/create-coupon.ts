import type Stripe from "stripe";
import { z } from "zod";
import { badRequest } from "../api/bad-request";
import { currency, expand, integer, metadata, text } from "../api/fields";
import { operation } from "../api/operation";
import { emit } from "../events/emit";
import { newId } from "../new-id";

const params = z.strictObject({
  id: text.max(500).optional(),
  amount_off: integer
    .refine((value) => value >= 1, "This value must be greater than or equal to 1.")
    .optional(),
  currency: currency.optional(),
  duration: z.enum(["forever", "once"]).optional(),
  expand,
  max_redemptions: integer
    .refine((value) => value >= 1, "This value must be greater than or equal to 1.")
    .optional(),
  metadata: metadata.optional(),
  name: z.string().max(40, "Coupon name must be at most 40 characters.").optional(),
  percent_off: z
    .string()
    .regex(/^\d{1,3}(\.\d{1,2})?$/, "Invalid percent_off")
    .transform(Number)
    .refine((value) => value > 0 && value <= 100, "percent_off must be greater than 0 and at most 100.")
    .optional(),
});

/** POST /v1/coupons */
export const createCoupon = operation("post", "/v1/coupons", params, (call) => {
  const given = call.params;
  if ((given.amount_off === undefined) === (given.percent_off === undefined)) {
    throw badRequest("Must provide percent_off or amount_off, and not both.", { param: "percent_off" });
  }
  if (given.amount_off !== undefined && !given.currency) {
    throw badRequest("You must pass currency when passing amount_off.", {
      code: "parameter_missing",
      param: "currency",
    });
  }
  const id = given.id ?? newId("", 8).slice(1);
  if (call.store.get("coupons", id))
    throw badRequest("Coupon already exists.", { code: "resource_already_exists", param: "id" });
  const coupon: Stripe.Coupon = {
    id,
    object: "coupon",
    amount_off: given.amount_off ?? null,
    created: call.now,
    currency: given.amount_off === undefined ? null : (given.currency ?? null),
    duration: given.duration ?? "once",
    duration_in_months: null,
    livemode: false,
    max_redemptions: given.max_redemptions ?? null,
    metadata: given.metadata ?? {},
    name: given.name ?? null,
    percent_off: given.percent_off ?? null,
    redeem_by: null,
    times_redeemed: 0,
    valid: true,
  };
  call.store.put("coupons", id, coupon);
  emit(call, "coupon.created", coupon);
  return coupon;
});
