import type { Tx } from "@/lib/platform/db";
import { tokenDigest } from "@/lib/platform/secrets/token";
import { rememberUser } from "@/lib/platform/sessions/remember-user";
import { type StartedSession, startSession } from "@/lib/platform/sessions/start-session";
import { type Result, refusal, success } from "@/lib/values/result";
import { audit } from "../audit";
import type { Role } from "../types";
import { invitationOf } from "./invitation-token";

type Invited = { id: string; name: string; email: string; role: Role };

/**
 * Makes a member of who holds the address from the letter, and signs them in: the letter has proven the e-mail address.
 * It works once; of two who come at once the database lets one have it. It is not a second factor: who had one shows it.
 */
export async function acceptInvitation(
  tx: Tx,
  { token }: { token: string },
  now: Date,
): Promise<Result<StartedSession, "link_spent">> {
  const invitationId = invitationOf(token);
  if (!invitationId) return refusal("link_spent");
  const [member] = await tx.$queryRaw<Invited[]>`
    UPDATE staff_member SET state = 'active', invite_digest = NULL, invite_expires_at = NULL
    WHERE invite_digest = ${tokenDigest(invitationId)} AND state = 'invited' AND invite_expires_at > ${now}::timestamptz
    RETURNING id, name, email::text AS email, role`;
  if (!member) return refusal("link_spent");
  const { id: staffId, name, role, email } = member;
  const userId = await rememberUser(tx, { email, name }, now);
  await tx.staffMember.update({ where: { id: staffId }, data: { userId } });
  const change = { action: "staff.join", entity: "staff", entityId: staffId };
  const actor = { kind: "staff", staffId, name, role } as const;
  await audit(tx, actor, { ...change, before: { state: "invited" }, after: { state: "active" } }, now);
  return success(await startSession(tx, { userId }, now));
}
