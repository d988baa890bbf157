import Stripe from "stripe";
import type { Call } from "../api/operation";
import { newId } from "../new-id";
import type { LineItemParameters, SessionParameters } from "./session-parameters";

/** The one-off price and product that Stripe makes of `price_data`: usable in this session only, so not active. */
export function priceObject(
  call: Call<SessionParameters>,
  data: LineItemParameters["price_data"],
): Stripe.Price {
  const product: Stripe.Product = {
    id: newId("prod", 14),
    object: "product",
    active: false,
    created: call.now,
    default_price: null,
    description: data.product_data.description ?? null,
    images: data.product_data.images ?? [],
    livemode: false,
    marketing_features: [],
    metadata: data.product_data.metadata ?? {},
    name: data.product_data.name,
    package_dimensions: null,
    shippable: null,
    statement_descriptor: null,
    tax_code: data.product_data.tax_code ?? null,
    tax_details: null,
    type: "service",
    unit_label: null,
    updated: call.now,
    url: null,
  };
  call.store.put("products", product.id, product);
  return {
    id: newId("price"),
    object: "price",
    active: false,
    billing_scheme: "per_unit",
    created: call.now,
    currency: data.currency,
    custom_unit_amount: null,
    livemode: false,
    lookup_key: null,
    metadata: {},
    nickname: null,
    product: product.id,
    recurring: null,
    tax_behavior: data.tax_behavior ?? "unspecified",
    tiers_mode: null,
    transform_quantity: null,
    type: "one_time",
    unit_amount: data.unit_amount,
    unit_amount_decimal: Stripe.Decimal.from(data.unit_amount),
  };
}
