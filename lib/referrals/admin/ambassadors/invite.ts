import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { beginAmbassador } from "../../ambassadors/joining/begin-ambassador";
import { moveAmbassador } from "../../ambassadors/joining/move-ambassador";
import type { inviteSchema } from "./schema";
import { writeInvitation } from "./write-invitation";

/**
 * Asks somebody to become an ambassador: a letter with a signed link. Who applied is approved by it, and who was refused or has ended is
 * asked anew. Refuses "off" while there is none to become, and "is_one" for whoever is one or was asked already.
 */
export async function invite(
  tx: Tx,
  actor: Actor,
  { email, name }: z.output<typeof inviteSchema>,
  now: Date,
): Promise<Result<{ id: string }, "forbidden" | "off" | "is_one">> {
  const no = forbid(actor, "referrals.write");
  if (no) return no;
  const { on } = (await readShop(tx)).ambassadors;
  if (!on) return refusal("off");
  const by = actorKey(actor);
  const known = await tx.ambassador.findFirst({ where: { OR: [{ email }, { customer: { email } }] } });
  const id = known?.id ?? (await beginAmbassador(tx, { email, name, state: "invited", actor: by }, now));
  if (!id) return refusal("is_one");
  if (known) {
    if (known.state === "invited" || known.state === "active") return refusal("is_one");
    if (!(await moveAmbassador(tx, { id, from: known.state, to: "invited", actor: by }, now)))
      return refusal("is_one");
  }
  if (!(await writeInvitation(tx, { id, asked: known?.state === "applied" }, now))) return refusal("off");
  await audit(
    tx,
    actor,
    { action: "ambassador.invite", entity: "ambassador", entityId: id, before: null, after: { name } },
    now,
  );
  return success({ id });
}
