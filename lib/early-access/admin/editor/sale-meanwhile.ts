import { isDeepStrictEqual } from "node:util";
import type { Tx } from "@/lib/platform/db";
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
  const last = await tx.auditEntry.findFirst({
    where: { entity: "sale", entityId: theirs.id ?? "" },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { actorName: true, at: true },
  });
  const told = (value: unknown) =>
    typeof value === "object" && value !== null ? `${Object.keys(value).length} entries` : String(value);
  return {
    version: theirs.version,
    ...(last ? { by: last.actorName, at: last.at } : {}),
    values: theirs,
    fields: Object.entries(labels).flatMap(([key, label]) => {
      const [a, b] = [mine[key as keyof SaleForm], theirs[key as keyof SaleForm]];
      return isDeepStrictEqual(a, b) ? [] : [{ label, mine: told(a), theirs: told(b) }];
    }),
  };
}
