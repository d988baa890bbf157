import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { where } from "@/lib/platform/lists/list-conditions";
import { selectionConditions } from "@/lib/platform/lists/selection-conditions";
import { readShop } from "@/lib/shop/data";
import type { ListRequest } from "@/lib/values/list-request";
import { orderListSpec } from "./order-list-spec";

type Chosen = { readonly ids: readonly string[] } | { readonly matching: ListRequest };

/** How many orders are worked on at once: as many as a person packs in a day, and a transaction can hold. */
const chosenMost = 500;

/** The ids of the orders somebody chose, the earliest placed first. */
export async function chosenOrders(tx: Tx, selection: Chosen, now: Date): Promise<string[]> {
  const { money } = await readShop(tx);
  const spec = orderListSpec(now, money.timeZone);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM ${spec.from} ${where(selectionConditions(spec, selection))}
    ORDER BY o.placed_at, o.id LIMIT ${Prisma.sql`${chosenMost}`}`;
  return rows.map(({ id }) => id);
}
