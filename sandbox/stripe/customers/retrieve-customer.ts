import { z } from "zod";
import { expand } from "../api/fields";
import { noSuch } from "../api/no-such";
import { operation } from "../api/operation";

/** GET /v1/customers/{id} */
export const retrieveCustomer = operation("get", "/v1/customers/:id", z.strictObject({ expand }), (call) => {
  const customer = call.store.get("customers", call.id);
  if (!customer) throw noSuch("customer", call.id);
  return customer;
});
