import type { WholeOrder } from "../../data";
import type { AddressInput } from "../schema";
import type { AddressForm } from "../types";
import { addressForm } from "./address-form";

const labels: Readonly<Record<keyof AddressForm, string>> = {
  name: "Name",
  phone: "Telephone",
  line1: "Address",
  line2: "Second line",
  city: "Town or city",
  region: "Region",
  postcode: "Postcode",
  country: "Country",
};

/** What stands in the order now beside what was typed, for whoever must choose between the two. */
export function addressMeanwhile(order: WholeOrder, mine: AddressInput) {
  const theirs = addressForm(order);
  const names = Object.keys(labels) as (keyof AddressForm)[];
  return {
    version: order.updatedAt.toISOString(),
    fields: names
      .filter((name) => (mine[name] ?? "") !== theirs[name])
      .map((name) => ({ label: labels[name], mine: mine[name] ?? "", theirs: theirs[name] })),
    values: theirs,
  };
}
