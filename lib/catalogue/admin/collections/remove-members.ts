import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { Actor } from "@/lib/staff/types";
import { changeMembers, type Members, type MembersChanged } from "./change-members";

/** Takes products out of a collection by hand. */
export function removeMembers(
  tx: Tx,
  actor: Actor,
  { id, productIds }: Members,
  now: Date,
): Promise<MembersChanged> {
  const change = Prisma.sql`
    WITH gone AS (
      DELETE FROM collection_product WHERE collection_id = ${id} AND product_id = ANY(${[...productIds]}::text[])
      RETURNING product_id
    ) SELECT p.title FROM gone JOIN product p ON p.id = gone.product_id`;
  return changeMembers(tx, actor, { id, verb: "remove", change }, now);
}
