import { addressSchema } from "../../schema";
import type { AddressForm } from "../types";

type Addressed = { readonly name: string; readonly phone: string | null; readonly address: unknown };

/** An order's address as a form holds it. */
export function addressForm(order: Addressed): AddressForm {
  const { line1, line2, city, region, postcode, country } = addressSchema.parse(order.address);
  return {
    name: order.name,
    phone: order.phone ?? "",
    line1: line1 ?? "",
    line2: line2 ?? "",
    city: city ?? "",
    region: region ?? "",
    postcode: postcode ?? "",
    country,
  };
}
