import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import type { RealTemplate } from "../../types";
import { mayStop } from "./may-stop";

/**
 * Switches a letter off or on again. Nothing of it is written while it is off, nor later for what happened meanwhile. A letter
 * that law or safety needs is refused with "stays".
 */
export async function switchLetter(
  tx: Tx,
  actor: Actor,
  { template, on }: { template: RealTemplate; on: boolean },
  now: Date,
): Promise<Result<void, "forbidden" | "stays">> {
  const no = forbid(actor, "settings.write");
  if (no) return no;
  if (!mayStop(template)) return refusal("stays");
  const by = { actor: actorKey(actor), actorName: actor.name };
  const { count } = on
    ? await tx.letterOff.deleteMany({ where: { template } })
    : await tx.letterOff.createMany({ data: [{ template, since: now, ...by }], skipDuplicates: true });
  if (count === 0) return success(undefined);
  const what = { action: "letter.switch", entity: "letter", entityId: template };
  await audit(tx, actor, { ...what, before: { written: !on }, after: { written: on } }, now);
  // Products offer only what is written.
  await refreshTags(tx, [cacheTags.settings]);
  return success(undefined);
}
