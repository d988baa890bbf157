import { productInputOf } from "@/lib/catalogue/save/product-input-of";
import { readKnown } from "@/lib/catalogue/save/read-known";
import { saveProducts } from "@/lib/catalogue/save/save-products";
import type { ProductInput } from "@/lib/catalogue/schema";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import type { Actor } from "@/lib/staff/types";
import { productChanges } from "../product-changes";

const batch = 100;

/**
 * Changes many products in the same way, one audit entry each: reads them under a lock, asks `change` what each shall be
 * (itself for no change) and saves those that differ. Answers the ids of those.
 */
export async function changeProducts(
  tx: Tx,
  actor: Actor,
  ids: readonly string[],
  action: string,
  change: (product: ProductInput) => ProductInput,
  now: Date,
): Promise<string[]> {
  const changed: string[] = [];
  for (let from = 0; from < ids.length; from += batch) {
    const some = ids.slice(from, from + batch);
    await tx.$queryRaw`SELECT id FROM product WHERE id = ANY(${some}::text[]) ORDER BY handle FOR NO KEY UPDATE`;
    const plans = [...(await readKnown(tx, some)).values()].flatMap((known) => {
      const before = productInputOf(known);
      const after = change(before);
      const changes = productChanges(before, after);
      return changes ? [{ id: known.id, after, changes }] : [];
    });
    if (plans.length === 0) continue;
    await saveProducts(
      tx,
      plans.map(({ after }) => after),
      now,
    );
    for (const { id, changes } of plans)
      await audit(tx, actor, { action, entity: "product", entityId: id, ...changes }, now);
    changed.push(...plans.map(({ id }) => id));
  }
  return changed;
}
