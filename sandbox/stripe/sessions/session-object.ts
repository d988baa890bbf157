import type Stripe from "stripe";
import type { Call } from "../api/operation";
import type { SessionParameters } from "./session-parameters";

type Parts = {
  id: string;
  currency: string;
  expiresAt: number;
  lines: Stripe.LineItem[];
  shipping: Stripe.ShippingRate | undefined;
  coupon: Stripe.Coupon | undefined;
};

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const noText: Stripe.Checkout.Session.CustomText = {
  after_submit: null,
  shipping_address: null,
  submit: null,
  terms_of_service_acceptance: null,
};

/** A new session as the API shows it, with every field that Stripe's has. */
export function sessionObject(
  { params, now, url }: Call<SessionParameters>,
  parts: Parts,
): Stripe.Checkout.Session {
  const { id, currency, expiresAt, lines, shipping, coupon } = parts;
  const delivery = shipping?.fixed_amount?.amount ?? 0;
  const email = params.customer_email ?? null;
  return {
    id,
    object: "checkout.session",
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    amount_subtotal: sum(lines.map((line) => line.amount_subtotal)),
    amount_total: sum(lines.map((line) => line.amount_total)) + delivery,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: params.billing_address_collection ?? null,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    client_secret: null,
    collected_information: { business_name: null, individual_name: null, shipping_details: null },
    consent: null,
    consent_collection: null,
    created: now,
    currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: { ...noText, ...params.custom_text },
    customer: params.customer ?? null,
    customer_account: null,
    customer_creation: params.customer ? null : (params.customer_creation ?? "if_required"),
    customer_details: email
      ? {
          address: null,
          business_name: null,
          email,
          individual_name: null,
          name: null,
          phone: null,
          tax_exempt: "none",
          tax_ids: null,
        }
      : null,
    customer_email: email,
    discounts: coupon ? [{ coupon: coupon.id, promotion_code: null }] : [],
    expires_at: expiresAt,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: (params.locale ?? null) as Stripe.Checkout.Session.Locale | null,
    managed_payments: null,
    metadata: params.metadata ?? {},
    mode: "payment",
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: "if_required",
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: params.allowed_payment_method_types ?? ["card", "bacs_debit"],
    payment_status: "unpaid",
    permissions: null,
    phone_number_collection: params.phone_number_collection ?? { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: shipping
      ? { amount_subtotal: delivery, amount_tax: 0, amount_total: delivery, shipping_rate: shipping.id }
      : null,
    shipping_options: shipping ? [{ shipping_amount: delivery, shipping_rate: shipping.id }] : [],
    status: "open",
    submit_type: params.submit_type ?? null,
    subscription: null,
    success_url: params.success_url,
    total_details: {
      amount_discount: sum(lines.map((line) => line.amount_discount)),
      amount_shipping: delivery,
      amount_tax: 0,
    },
    ui_mode: "hosted_page",
    url: `${url}/c/pay/${id}`,
    wallet_options: null,
  };
}
