import type Stripe from "stripe";
import type { Context } from "../api/operation";
import { emit } from "../events/emit";
import { newId } from "../new-id";

/** Makes and announces a customer. */
export function newCustomer(
  context: Context,
  given: Partial<Pick<Stripe.Customer, "email" | "name" | "phone" | "description" | "metadata" | "address">>,
): Stripe.Customer {
  const customer: Stripe.Customer = {
    id: newId("cus", 14),
    object: "customer",
    address: given.address ?? null,
    balance: 0,
    created: context.now,
    currency: null,
    default_source: null,
    delinquent: false,
    description: given.description ?? null,
    discount: null,
    email: given.email ?? null,
    invoice_prefix: newId("", 8).slice(1).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: given.metadata ?? {},
    name: given.name ?? null,
    next_invoice_sequence: 1,
    phone: given.phone ?? null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: "none",
    test_clock: null,
  };
  context.store.put("customers", customer.id, customer);
  emit(context, "customer.created", customer);
  return customer;
}
