import { sign, unsign } from "./signing";

const purpose = "sale-invitation";

/** Path of the page that a personal link to a sale opens. */
export function invitationLink(invitationId: string): string {
  return `/letters/early/${sign(purpose, invitationId)}`;
}

/** The invitation that a link's last part belongs to; null when it is none of ours. */
export function signedInvitation(signed: string): string | null {
  return unsign(purpose, signed);
}
