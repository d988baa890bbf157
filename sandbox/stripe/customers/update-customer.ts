import type Stripe from "stripe";
import { mergeMetadata } from "../api/merge-metadata";
import { noSuch } from "../api/no-such";
import { operation } from "../api/operation";
import { emit } from "../events/emit";
import { customerParameters } from "./customer-parameters";
import { fullAddress } from "./full-address";

/** POST /v1/customers/{id} */
export const updateCustomer = operation("post", "/v1/customers/:id", customerParameters, (call) => {
  const held = call.store.get("customers", call.id);
  if (!held || held.deleted) throw noSuch("customer", call.id);
  const { expand: _, address, metadata, ...given } = call.params;
  const customer: Stripe.Customer = {
    ...held,
    ...given,
    address: address ? fullAddress(address) : held.address,
    metadata: mergeMetadata(held.metadata, metadata),
  };
  call.store.put("customers", customer.id, customer);
  emit(call, "customer.updated", customer);
  return customer;
});
