import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { createId } from "@/lib/values/id";
import { readyFlows } from "../ready/ready-flows";
import { readyKeyOf } from "./ready-id";

/**
 * The id of the flow that an id stands for: of a ready-made one that nobody touched it makes the shop's own first, as it is
 * offered. Two at once make one. Null for a ready-made one that there is not.
 */
export async function makeOwn(tx: Tx, id: string, now: Date): Promise<string | null> {
  const key = readyKeyOf(id);
  if (key === null) return id;
  const ready = readyFlows(await readShop(tx)).find((one) => one.key === key);
  if (!ready) return null;
  const { name, description, plan } = ready;
  await tx.flow.createMany({
    data: [
      { id: createId("flow"), readyKey: key, name, description, draft: plan, createdAt: now, updatedAt: now },
    ],
    skipDuplicates: true,
  });
  return (await tx.flow.findUniqueOrThrow({ where: { readyKey: key }, select: { id: true } })).id;
}
