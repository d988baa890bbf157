import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { moveStock } from "../../stock/move-stock";
import { variantTitle } from "../../variant-title";
import type { stockFormSchema } from "./schema";

/** Adds pieces to the shelves of one product's variants or takes some off, with a reason that stays in the history. */
export async function adjustStock(
  tx: Tx,
  actor: Actor,
  { productId, moves, reason, note }: z.output<typeof stockFormSchema>,
  now: Date,
): Promise<Result<number, "forbidden" | "not_found" | "below_zero">> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const variants = await tx.variant.findMany({
    where: { productId, id: { in: moves.map((move) => move.variantId) } },
    select: { id: true, optionValues: true },
  });
  const names = new Map(variants.map(({ id, optionValues }) => [id, variantTitle(optionValues) ?? "pieces"]));
  if (moves.some((move) => !names.has(move.variantId))) return refusal("not_found");
  const moved = await moveStock(tx, moves, { reason, actor: actorKey(actor), note: note || null }, now);
  if (!moved.ok) return moved;
  const after = Object.fromEntries(moves.map(({ variantId, delta }) => [names.get(variantId) ?? "", delta]));
  await audit(
    tx,
    actor,
    {
      action: "product.stock",
      entity: "product",
      entityId: productId,
      before: null,
      after: { ...after, reason, ...(note ? { note } : {}) },
    },
    now,
  );
  return success(moves.length);
}
