import { z } from "zod";
import {
  address,
  amount,
  boolean,
  currency,
  email,
  expand,
  integer,
  metadata,
  text,
  webAddress,
} from "../api/fields";

const taxBehaviour = z.enum(["exclusive", "inclusive", "unspecified"]);

const productData = z.strictObject({
  name: text,
  description: text.optional(),
  images: z.array(webAddress).max(8).optional(),
  metadata: metadata.optional(),
  tax_code: text.optional(),
});

const lineItem = z.strictObject({
  price_data: z.strictObject({
    currency,
    product_data: productData,
    unit_amount: amount,
    tax_behavior: taxBehaviour.optional(),
  }),
  quantity: integer.refine(
    (value) => value >= 1 && value <= 999_999,
    "Quantity must be between 1 and 999999.",
  ),
  metadata: metadata.optional(),
});

const days = z.strictObject({
  unit: z.enum(["business_day", "day", "hour", "month", "week"]),
  value: integer.refine((value) => value >= 1, "This value must be greater than or equal to 1."),
});

const shippingRateData = z.strictObject({
  display_name: text.max(100),
  type: z.enum(["fixed_amount"]).optional(),
  fixed_amount: z.strictObject({ amount, currency }),
  delivery_estimate: z.strictObject({ minimum: days.optional(), maximum: days.optional() }).optional(),
  metadata: metadata.optional(),
  tax_behavior: taxBehaviour.optional(),
  tax_code: text.optional(),
});

const paymentIntentData = z.strictObject({
  description: text.max(1000).optional(),
  metadata: metadata.optional(),
  receipt_email: email.optional(),
  shipping: z
    .strictObject({
      name: text,
      address,
      phone: text.optional(),
      carrier: text.optional(),
      tracking_number: text.optional(),
    })
    .optional(),
  statement_descriptor: text.max(22).optional(),
  statement_descriptor_suffix: text.max(22).optional(),
});

const methodTypes = z.enum(["card", "bacs_debit"]);
const note = z.strictObject({ message: text.max(1200) });

/** The parameters of a new session that the local Stripe understands; any other is refused by name. */
export const sessionParameters = z.strictObject({
  adaptive_pricing: z.strictObject({ enabled: boolean }).optional(),
  allowed_payment_method_types: z.array(methodTypes).min(1).optional(),
  billing_address_collection: z.enum(["auto", "required"]).optional(),
  cancel_url: webAddress.optional(),
  client_reference_id: text.max(200).optional(),
  currency: currency.optional(),
  custom_text: z
    .strictObject({
      submit: note,
      after_submit: note,
      shipping_address: note,
      terms_of_service_acceptance: note,
    })
    .partial()
    .optional(),
  customer: text.optional(),
  customer_creation: z.enum(["always", "if_required"]).optional(),
  customer_email: email.optional(),
  discounts: z
    .array(z.strictObject({ coupon: text }))
    .max(1, "You may only specify one discount.")
    .optional(),
  expand,
  expires_at: integer.optional(),
  line_items: z.array(lineItem).min(1).max(100, "You may not specify more than 100 line items."),
  locale: z
    .string()
    .regex(/^(auto|[a-z]{2,3}(-[A-Z0-9]{2,3})?)$/, "Invalid locale")
    .optional(),
  metadata: metadata.optional(),
  mode: z.enum(["payment"], "The local Stripe only knows the mode payment."),
  payment_intent_data: paymentIntentData.optional(),
  phone_number_collection: z.strictObject({ enabled: boolean }).optional(),
  shipping_options: z
    .array(
      z.union([
        z.strictObject({ shipping_rate_data: shippingRateData }),
        z.strictObject({ shipping_rate: text }),
      ]),
    )
    .max(1, "The local Stripe offers one shipping option: the one the shop has shown.")
    .optional(),
  submit_type: z.enum(["auto", "book", "donate", "pay"]).optional(),
  success_url: webAddress,
  ui_mode: z.enum(["hosted_page"], "The local Stripe only knows the hosted page.").optional(),
});

export type SessionParameters = z.output<typeof sessionParameters>;
export type LineItemParameters = z.output<typeof lineItem>;
