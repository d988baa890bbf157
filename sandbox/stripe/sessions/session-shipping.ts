import type Stripe from "stripe";
import { badRequest } from "../api/bad-request";
import { noSuch } from "../api/no-such";
import type { Call } from "../api/operation";
import { newId } from "../new-id";
import type { SessionParameters } from "./session-parameters";

function newRate(call: Call<SessionParameters>): Stripe.ShippingRate | undefined {
  const option = call.params.shipping_options?.[0];
  if (!option) return undefined;
  if ("shipping_rate" in option) {
    const held = call.store.get("rates", option.shipping_rate);
    if (!held) throw noSuch("shipping rate", option.shipping_rate, "shipping_options[0][shipping_rate]");
    return held;
  }
  const data = option.shipping_rate_data;
  return {
    id: newId("shr"),
    object: "shipping_rate",
    active: false,
    created: call.now,
    delivery_estimate: data.delivery_estimate
      ? { minimum: data.delivery_estimate.minimum ?? null, maximum: data.delivery_estimate.maximum ?? null }
      : null,
    display_name: data.display_name,
    fixed_amount: data.fixed_amount,
    livemode: false,
    metadata: data.metadata ?? {},
    tax_behavior: data.tax_behavior ?? "unspecified",
    tax_code: data.tax_code ?? null,
    type: "fixed_amount",
  };
}

/** The delivery of the session: its rate is kept under its own id and its price counts from the start. */
export function sessionShipping(
  call: Call<SessionParameters>,
  currency: string,
): Stripe.ShippingRate | undefined {
  const rate = newRate(call);
  if (!rate) return undefined;
  if (rate.fixed_amount?.currency !== currency) {
    throw badRequest(`The shipping rate's currency must match the session's currency (${currency}).`, {
      param: "shipping_options[0][shipping_rate_data][fixed_amount][currency]",
    });
  }
  call.store.put("rates", rate.id, rate);
  return rate;
}
