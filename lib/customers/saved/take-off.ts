import type { Tx } from "@/lib/platform/db";
import { ownedBy } from "./data";
import type { ListOwner } from "./types";

/** Takes a product off a visitor's own list; one that is not there is as if it were done. */
export async function takeOff(
  tx: Tx,
  { owner, productId }: { readonly owner: ListOwner; readonly productId: string },
): Promise<void> {
  if (!owner.customerId && !owner.listId) return;
  await tx.$executeRaw`
    DELETE FROM saved_product s USING saved_list l WHERE s.list_id = l.id AND ${ownedBy(owner)} AND s.product_id = ${productId}`;
}
