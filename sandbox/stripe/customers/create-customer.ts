import { operation } from "../api/operation";
import { customerParameters } from "./customer-parameters";
import { fullAddress } from "./full-address";
import { newCustomer } from "./new-customer";

/** POST /v1/customers */
export const createCustomer = operation("post", "/v1/customers", customerParameters, (call) => {
  const { expand: _, address, metadata, ...given } = call.params;
  return newCustomer(call, { ...given, address: address && fullAddress(address), metadata: metadata || {} });
});
