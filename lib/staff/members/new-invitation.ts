import { tokenDigest } from "@/lib/platform/secrets/token";
import { createId } from "@/lib/values/id";

const days = 7;

/** A fresh invitation: its id, and what the member's row keeps of it. */
export function newInvitation(now: Date): {
  invitationId: string;
  columns: { inviteDigest: string; inviteExpiresAt: Date };
} {
  const invitationId = createId("inv");
  const inviteExpiresAt = new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
  return { invitationId, columns: { inviteDigest: tokenDigest(invitationId), inviteExpiresAt } };
}
