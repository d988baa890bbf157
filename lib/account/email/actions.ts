import { askSignIn } from "@/lib/customers/sign-in/ask-sign-in";
import { deviceOf } from "@/lib/customers/sign-in/device-of";
import { askSchema, codeSchema } from "@/lib/customers/sign-in/schema";
import type { SignedInCustomer } from "@/lib/customers/types";
import { rememberSignIn, rememberTyped } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { rateLimited } from "@/lib/platform/requests/form-door";
import { seeOther } from "@/lib/platform/requests/form-request";
import { rateLimit } from "@/lib/platform/requests/rate-limit";
import { addressChangeCode, signedAddressChange } from "@/lib/platform/secrets/address-change-secrets";
import { sameText } from "@/lib/platform/secrets/same-text";
import { transact } from "@/lib/platform/transact";
import { accountDoor } from "../account-door";
import { isFresh } from "../is-fresh";
import { secondFactorFirst } from "../second-factor-first";
import { askAddressChange } from "./ask-address-change";
import { changeAddress } from "./change-address";
import { countChangeTry } from "./count-change-try";
import { readOpenChange } from "./data";

const page = "/account/email";
const no = (problem: string, place = "") => seeOther(`${page}?problem=${problem}${place}`);

/** A code to the present address is asked for: whoever finds a browser open must not be able to take the account along. */
export async function askFreshCode(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door;
  const { email } = door.customer;
  if (!(await rateLimit("sign_in_email", email)).ok) return no("often");
  const asked = { email, next: page, device: deviceOf(request) };
  const { requestId } = await transact((tx) => askSignIn(tx, asked, now));
  await rememberSignIn(requestId);
  return seeOther("/sign-in/code");
}

/** A new address was typed, and a letter goes there. The answer is the same for every address. */
export async function askNewAddress(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door;
  const owing = await secondFactorFirst();
  if (owing) return owing;
  const { customer, form } = door;
  const { userId, customerId, sessionId } = customer;
  if (!(await isFresh(reader(), sessionId, now))) return no("stale");
  const back = async (problem: string) => {
    await rememberTyped("account", { email: (form.email ?? "").slice(0, 300) });
    return no(problem, "#email");
  };
  const parsed = askSchema.safeParse(form);
  if (!parsed.success) return back("email");
  const { email } = parsed.data;
  if (!(await rateLimit("form", customerId)).ok) return no("often");
  if (!(await rateLimit("sign_in_email", email)).ok) return no("often");
  const device = deviceOf(request);
  const asked = await transact((tx) => askAddressChange(tx, { userId, email, device }, now));
  if (!asked.ok) return back(asked.reason);
  await rememberTyped("account", null);
  return seeOther(`${page}#code`);
}

/** The code of the letter to the new address was typed. */
export async function enterNewAddress(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door;
  const { customer, form } = door;
  const parsed = codeSchema.safeParse(form);
  if (!parsed.success) return no("form", "#code");
  if (await rateLimited(request, "sign_in_try")) return no("often");
  const open = await readOpenChange(reader(), customer.userId, now);
  if (!open || !(await countChangeTry(reader(), open.id, now))) return no("spent");
  if (!sameText(parsed.data.code, addressChangeCode(open.id))) return no("wrong", "#code");
  return change(request, customer, open.id, now);
}

/** The button on the page that the letter's link opened was pressed, where its owner is signed in. */
export async function enterByNewAddress(request: Request, signed: string, now: Date): Promise<Response> {
  const door = await accountDoor(request, `${page}/${signed}`);
  if (door instanceof Response) return door;
  const changeId = signedAddressChange(signed);
  if (!changeId) return new Response("There is nothing at this address.", { status: 404 });
  return change(request, door.customer, changeId, now);
}

async function change(
  request: Request,
  customer: SignedInCustomer,
  changeId: string,
  now: Date,
): Promise<Response> {
  const owing = await secondFactorFirst();
  if (owing) return owing;
  const { userId, customerId } = customer;
  const proven = { userId, customerId, changeId, device: deviceOf(request) };
  const changed = await transact((tx) => changeAddress(tx, proven, now));
  return changed.ok ? seeOther("/account/details?done=address") : no(changed.reason);
}
