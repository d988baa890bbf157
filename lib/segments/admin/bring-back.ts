import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { followSoon } from "../membership/follow-soon";
import { readyMade } from "../ready/ready-made";

/** Makes a ready-made segment what it was at first, whether it was deleted or edited. */
export async function bringBack(
  tx: Tx,
  actor: Actor,
  { key }: { readonly key: string },
  now: Date,
): Promise<Result<{ id: string }, "forbidden" | "not_found">> {
  const no = forbid(actor, "segments.edit");
  if (no) return no;
  const made = readyMade.find((one) => one.key === key);
  if (!made) return refusal("not_found");
  const { name, description, rule } = made;
  const { id } = await tx.segment.update({
    where: { readyKey: key },
    data: {
      ...{
        name,
        description,
        rule,
        kind: "living",
        hiddenAt: null,
        settledAt: null,
        sweptTo: null,
        updatedAt: now,
      },
      version: { increment: 1 },
    },
  });
  await followSoon(tx);
  await audit(
    tx,
    actor,
    { action: "segment.bring_back", entity: "segment", entityId: id, before: null, after: { name, rule } },
    now,
  );
  return success({ id });
}
