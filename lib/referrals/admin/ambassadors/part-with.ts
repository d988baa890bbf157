import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Tx } from "@/lib/platform/db";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { close } from "../../ambassadors/joining/close";
import { moveAmbassador } from "../../ambassadors/joining/move-ambassador";

/**
 * Says no to an application, takes an invitation back that nobody answered, or ends what was agreed: the code counts no more and the page is closed, and what was earned is paid. They
 * are told why. Refuses "decided" when somebody was faster.
 */
export async function partWith(
  tx: Tx,
  actor: Actor,
  { id, reason }: { readonly id: string; readonly reason: string },
  now: Date,
): Promise<Result<void, "forbidden" | "decided">> {
  const no = forbid(actor, "referrals.write");
  if (no) return no;
  const found = await tx.ambassador.findUnique({ where: { id }, include: { customer: true } });
  if (found?.state !== "applied" && found?.state !== "invited" && found?.state !== "active")
    return refusal("decided");
  const { state: from } = found;
  const to = from === "applied" ? "refused" : "ended";
  if (!(await moveAmbassador(tx, { id, from, to, actor: actorKey(actor), reason }, now)))
    return refusal("decided");
  await close(tx, found, now);
  const email = found.customer?.email ?? found.email;
  if (email) {
    const props = { name: found.name, ended: from === "active", withdrawn: from === "invited", reason };
    const key = `ambassador-refusal:${id}:${found.version}`;
    await enqueueLetter(
      tx,
      { key, template: "ambassador-refusal", to: email, toName: found.name, props },
      now,
    );
  }
  const change = { before: { state: from }, after: { state: to } };
  await audit(tx, actor, { action: "ambassador.part", entity: "ambassador", entityId: id, ...change }, now);
  return success(undefined);
}
