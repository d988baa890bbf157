import { invitationsCookie, rememberInvitations } from "@/lib/platform/cookies";
import { db } from "@/lib/platform/db";
import { refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { seeOther } from "@/lib/platform/requests/form-request";
import { signedInvitation } from "@/lib/platform/secrets/invitation-link";
import { takeInvitation } from "./take-invitation";

/** The button on a personal link's page was pressed: this browser holds the invitation from now on. */
export async function enterEarly(request: Request, signed: string, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const id = signedInvitation(signed);
  if (!id) return new Response("There is nothing at this address.", { status: 404 });
  if (!(await takeInvitation(db(), id, now))) return seeOther(`/letters/early/${signed}`);
  const held = await invitationsCookie();
  await rememberInvitations([...held.filter((one) => one !== id), id]);
  return seeOther("/early-access");
}
