import type { Tx } from "@/lib/platform/db";
import { differingFields } from "@/lib/staff/differing-fields";
import { lastChange } from "@/lib/staff/last-change";
import type { DiscountForm } from "../types";

const labels: Partial<Record<keyof DiscountForm, string>> = {
  title: "Name",
  way: "How it is asked for",
  code: "Code",
  kind: "What it gives",
  value: "Worth",
  aim: "What it is for",
  aimIds: "Products and collections",
  audience: "Whom it is for",
  audienceTags: "Tags",
  audienceSegments: "Segments",
  audienceTiers: "Steps",
  minimumSubtotal: "Least order",
  minimumQuantity: "Least pieces",
  buyQuantity: "Bought",
  getQuantity: "Given",
  giftVariantId: "Gift",
  combinesWith: "Combines with",
  startsAt: "From",
  endsAt: "Until",
  usageLimit: "Limit in all",
  perCustomerLimit: "Limit a customer",
  active: "Switched on",
};

/** What somebody else saved while the form of an offer was open. */
export async function discountMeanwhile(tx: Tx, mine: DiscountForm, theirs: DiscountForm) {
  const told = (value: unknown) => (Array.isArray(value) ? value.join(", ") : String(value));
  return {
    version: theirs.version,
    ...(await lastChange(tx, "discount", theirs.id ?? "")),
    values: theirs,
    fields: differingFields(labels, mine, theirs, told),
  };
}
