import type { z } from "zod";
import { record } from "@/lib/journal/record";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { audit } from "../audit";
import { forbid } from "../forbid";
import type { Actor } from "../types";
import { newInvitation } from "./new-invitation";
import type { inviteSchema } from "./schema";

type No = "forbidden" | "second_factor_needed" | "already_there";

/**
 * Invites somebody to the staff by mail, for a week. Who was a member once can be invited again and keeps their history;
 * who is one, or is invited already, is refused.
 */
export async function inviteMember(
  tx: Tx,
  actor: Actor,
  { name, email, role }: z.output<typeof inviteSchema>,
  now: Date,
): Promise<Result<{ staffId: string }, No>> {
  const no = forbid(actor, "staff.write");
  if (no) return no;
  const { invitationId, columns } = newInvitation(now);
  const { inviteDigest, inviteExpiresAt } = columns;
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO staff_member AS m (id, email, name, role, state, invite_digest, invite_expires_at, recovery_digests, created_at)
    VALUES (${createId("stf")}, ${email}::citext, ${name}, ${role}::staff_role, 'invited', ${inviteDigest},
      ${inviteExpiresAt}::timestamptz, '{}', ${now}::timestamptz)
    ON CONFLICT (email) DO UPDATE SET name = excluded.name, role = excluded.role, state = 'invited', ended_at = NULL,
      invite_digest = excluded.invite_digest, invite_expires_at = excluded.invite_expires_at
    WHERE m.state = 'ended'
    RETURNING id`;
  if (!row) return refusal("already_there");
  await record(
    tx,
    {
      type: "staff_invited",
      data: { staffId: row.id, invitationId, by: actor.kind === "staff" ? actor.staffId : null },
    },
    now,
  );
  const change = { action: "staff.invite", entity: "staff", entityId: row.id };
  await audit(tx, actor, { ...change, before: null, after: { name, email, role } }, now);
  return success({ staffId: row.id });
}
