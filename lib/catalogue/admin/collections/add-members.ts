import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import type { Actor } from "@/lib/staff/types";
import { changeMembers, type Members, type MembersChanged } from "./change-members";

/** Puts products at the end of a collection by hand; those that are in it already stay where they are. */
export function addMembers(
  tx: Tx,
  actor: Actor,
  { id, productIds }: Members,
  now: Date,
): Promise<MembersChanged> {
  const change = Prisma.sql`
    WITH added AS (
      INSERT INTO collection_product (collection_id, product_id, position)
      SELECT ${id}, p.id, w.place + coalesce((SELECT max(position) FROM collection_product WHERE collection_id = ${id}), -1)
      FROM unnest(${[...productIds]}::text[]) WITH ORDINALITY AS w(product_id, place) JOIN product p ON p.id = w.product_id
      ON CONFLICT (collection_id, product_id) DO NOTHING RETURNING product_id
    ) SELECT p.title FROM added JOIN product p ON p.id = added.product_id`;
  return changeMembers(tx, actor, { id, verb: "add", change }, now);
}
