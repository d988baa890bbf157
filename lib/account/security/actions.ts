import { endSessions } from "@/lib/customers/sessions/end-sessions";
import { seeOther } from "@/lib/platform/form-request";
import { reader } from "@/lib/platform/reader";
import { accountDoor } from "../account-door";

const page = "/account/security";

/** Signs the customer out elsewhere: of the browser whose button was pressed, or of all but this one. */
export async function signOutElsewhere(request: Request): Promise<Response> {
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door;
  const { customer, form } = door;
  const which = form.session ? { id: form.session } : { except: customer.sessionId };
  const count = await endSessions(reader(), customer.userId, which);
  return seeOther(`${page}?ended=${count}#sessions`);
}
