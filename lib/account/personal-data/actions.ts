import { getCustomer } from "@/lib/customers/loaders";
import { askSignIn } from "@/lib/customers/sign-in/ask-sign-in";
import { deviceOf } from "@/lib/customers/sign-in/device-of";
import { forgetBasket, rememberSaved, rememberSignIn } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { seeOther } from "@/lib/platform/requests/form-request";
import { rateLimit } from "@/lib/platform/requests/rate-limit";
import { rememberSession } from "@/lib/platform/sessions/session";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { refusal } from "@/lib/values/result";
import { accountDoor } from "../account-door";
import { isFresh } from "../is-fresh";
import { eraseCustomer } from "./erase-customer";
import { packPersonalData } from "./pack-personal-data";
import { readPerson } from "./read-person";
import { readPersonalData } from "./read-personal-data";

const page = "/account/delete";

/** All that is held of whoever is signed in, as a file. */
export async function takeOwnData(now: Date): Promise<Response> {
  const customer = await getCustomer();
  if (!customer) return seeOther(`/sign-in?${new URLSearchParams({ next: "/account/data" })}`);
  if (!(await rateLimit("form", customer.customerId)).ok) return seeOther("/account/data?problem=often");
  const tx = reader();
  const person = await readPerson(tx, customer.customerId, { proven: true });
  const data = person ? await readPersonalData(tx, person) : [];
  const { brand } = await getShop();
  return new Response(packPersonalData(data, brand.name, now), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": 'attachment; filename="my-data.zip"',
      "cache-control": "private, no-store",
    },
  });
}

/** A code is asked for, to show once more that it is really them. */
export async function askDeletionCode(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door;
  const { email } = door.customer;
  if (!(await rateLimit("sign_in_email", email)).ok) return seeOther(`${page}?problem=often`);
  const device = deviceOf(request);
  const { requestId } = await transact((tx) => askSignIn(tx, { email, next: page, device }, now));
  await rememberSignIn(requestId);
  return seeOther("/sign-in/code");
}

/** "Delete my account" was pressed by somebody who signed in just now. */
export async function deleteOwnAccount(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door;
  const { customerId, sessionId } = door.customer;
  if (door.form.sure !== "yes") return seeOther(`${page}?problem=unsure#sure`);
  const erased = await transact(async (tx) => {
    if (!(await isFresh(tx, sessionId, now))) return refusal("stale");
    return eraseCustomer(tx, customerId, now);
  });
  if (!erased.ok) return seeOther(`${page}?problem=${erased.reason}`);
  await rememberSession(null);
  await forgetBasket();
  await rememberSaved(null);
  return seeOther(`${page}/done`);
}
