import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { actorKey } from "@/lib/staff/actor-key";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, success } from "@/lib/values/result";
import { draftBasket } from "./draft-basket";
import { type DraftContent, draftContentSchema } from "./schema";

type From = { readonly returnId?: string; readonly content?: Partial<DraftContent> };

/** Begins an empty order for a customer on the telephone, or one with what is known of them. */
export async function beginDraft(
  tx: Tx,
  actor: Actor,
  { returnId, content = {} }: From,
  now: Date,
): Promise<Result<{ draftId: string }, "forbidden">> {
  const no = forbid(actor, "orders.write");
  if (no) return no;
  const { money } = await readShop(tx);
  const draftId = createId("draft");
  await tx.basket.create({ data: { id: draftBasket(draftId), currency: money.currency, createdAt: now } });
  await tx.draftOrder.create({
    data: {
      id: draftId,
      content: draftContentSchema.parse({ country: money.homeCountry, ...content }),
      actor: actorKey(actor),
      actorName: actor.name,
      returnId: returnId ?? null,
      createdAt: now,
    },
  });
  return success({ draftId });
}
