import type { Tx } from "@/lib/platform/db";
import { type StartedSession, startSession } from "@/lib/platform/sessions/start-session";
import { type Result, refusal, success } from "@/lib/values/result";
import { audit } from "../audit";
import { noFactor } from "../second-factor/no-factor";
import { spendOwnerLink } from "./spend-owner-link";

/**
 * Lets an owner in again who lost their mail or their second factor. Whoever can make the link has the machine itself, so
 * it counts as a second factor; an authenticator app that was set up is taken away, for a lost phone opens nothing.
 */
export async function recoverOwner(
  tx: Tx,
  { token }: { token: string },
  now: Date,
): Promise<Result<StartedSession, "link_spent">> {
  const who = await spendOwnerLink(tx, token, now);
  const owner = who ? await tx.staffMember.findUnique({ where: { id: who } }) : null;
  if (!owner?.userId || owner.state !== "active" || owner.role !== "owner") return refusal("link_spent");
  const { id: staffId, name, role, userId } = owner;
  await tx.staffMember.update({
    where: { id: staffId },
    data: noFactor,
  });
  await tx.session.deleteMany({ where: { userId } });
  await audit(
    tx,
    { kind: "staff", staffId, name, role },
    { action: "staff.recover", entity: "staff", entityId: staffId, before: null, after: null },
    now,
  );
  return success(await startSession(tx, { userId, secondFactorAt: now }, now));
}
