import type { Tx } from "@/lib/platform/db";
import { tokenDigest } from "@/lib/platform/secrets/token";
import { invitationOf } from "./invitation-token";
import { roleWork } from "./role-work";
import type { Invitation, MemberRow } from "./types";

/** Everybody of the staff, owners first, those who left last. */
export async function listMembers(tx: Tx): Promise<MemberRow[]> {
  return tx.$queryRaw<MemberRow[]>`
    SELECT m.id, m.name, m.email::text AS email, m.role, m.state, m.invite_expires_at AS "inviteExpiresAt",
      (m.totp_confirmed_at IS NOT NULL OR EXISTS (SELECT FROM passkey p WHERE p.user_id = m.user_id)) AS "hasFactor",
      (SELECT max(s.last_seen_at) FROM session s WHERE s.user_id = m.user_id) AS "lastSeenAt"
    FROM staff_member m ORDER BY m.state = 'ended', m.role, m.name, m.id`;
}

/** What an invitation's address opens; null when it is spent, taken back, too old, or none of ours. */
export async function readInvitation(tx: Tx, token: string, now: Date): Promise<Invitation | null> {
  const invitationId = invitationOf(token);
  if (!invitationId) return null;
  const member = await tx.staffMember.findUnique({ where: { inviteDigest: tokenDigest(invitationId) } });
  if (member?.state !== "invited" || !member.inviteExpiresAt || member.inviteExpiresAt <= now) return null;
  const { name, email, role } = member;
  return { name, email, role, work: roleWork[role] };
}
