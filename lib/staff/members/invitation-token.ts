import { sign, unsign } from "@/lib/platform/secrets/signing";
import { isId } from "@/lib/values/id";

/** The secret of an invitation's address, computed from its id: the letter that is written later needs it again. */
export function invitationToken(invitationId: string): string {
  return sign("staff-invitation", invitationId);
}

/** The invitation's id, or null for an address that this shop did not write. */
export function invitationOf(token: string): string | null {
  const id = unsign("staff-invitation", token);
  return id !== null && isId("inv", id) ? id : null;
}
