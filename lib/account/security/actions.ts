import { endSessions } from "@/lib/customers/sessions/end-sessions";
import { deviceOf } from "@/lib/customers/sign-in/device-of";
import { seeOther } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { accountDoor } from "../account-door";

const page = "/account/security";

/** Signs the customer out elsewhere: of the browser whose button was pressed, or of all but this one. */
export async function signOutElsewhere(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door;
  const { customer, form } = door;
  const device = deviceOf(request);
  const which = form.session ? { id: form.session } : { except: customer.sessionId, device };
  const count = await transact((tx) => endSessions(tx, customer.userId, which, now));
  return seeOther(`${page}?ended=${count}#sessions`);
}
