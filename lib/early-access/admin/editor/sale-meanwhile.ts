import type { Tx } from "@/lib/platform/db";
import { differingFields } from "@/lib/staff/differing-fields";
import { lastChange } from "@/lib/staff/last-change";
import type { SaleForm } from "../types";

const labels: Partial<Record<keyof SaleForm, string>> = {
  name: "Name",
  percent: "Per cent off",
  ownPrices: "Prices of their own",
  productIds: "Products",
  collectionIds: "Collections",
  opensAt: "Opens",
  endsAt: "Ends",
  limitPerCustomer: "Limit a customer",
  holdout: "Held out",
  windows: "Windows before",
};

/** What somebody else saved while the form of a sale was open. */
export async function saleMeanwhile(tx: Tx, mine: SaleForm, theirs: SaleForm) {
  const told = (value: unknown) =>
    typeof value === "object" && value !== null ? `${Object.keys(value).length} entries` : String(value);
  return {
    version: theirs.version,
    ...(await lastChange(tx, "sale", theirs.id ?? "")),
    values: theirs,
    fields: differingFields(labels, mine, theirs, told),
  };
}
