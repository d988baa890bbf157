import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { moveAmbassador } from "../../ambassadors/joining/move-ambassador";
import { writeInvitation } from "./write-invitation";

/** Says yes to an application: they are written to and have to agree themselves. Refuses "decided" when somebody was faster, "off" while there is nothing to offer. */
export async function approve(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<void, "forbidden" | "decided" | "off">> {
  const no = forbid(actor, "referrals.write");
  if (no) return no;
  const by = actorKey(actor);
  if (!(await moveAmbassador(tx, { id, from: "applied", to: "invited", actor: by }, now)))
    return refusal("decided");
  if (!(await writeInvitation(tx, { id, asked: true }, now))) return refusal("off");
  await audit(
    tx,
    actor,
    {
      action: "ambassador.approve",
      entity: "ambassador",
      entityId: id,
      before: { state: "applied" },
      after: { state: "invited" },
    },
    now,
  );
  return success(undefined);
}
