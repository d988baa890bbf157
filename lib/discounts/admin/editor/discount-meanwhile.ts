import { isDeepStrictEqual } from "node:util";
import type { Tx } from "@/lib/platform/db";
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
  const last = await tx.auditEntry.findFirst({
    where: { entity: "discount", entityId: theirs.id ?? "" },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { actorName: true, at: true },
  });
  const told = (value: unknown) => (Array.isArray(value) ? value.join(", ") : String(value));
  return {
    version: theirs.version,
    ...(last ? { by: last.actorName, at: last.at } : {}),
    values: theirs,
    fields: Object.entries(labels).flatMap(([key, label]) => {
      const [a, b] = [mine[key as keyof DiscountForm], theirs[key as keyof DiscountForm]];
      return isDeepStrictEqual(a, b) ? [] : [{ label, mine: told(a), theirs: told(b) }];
    }),
  };
}
