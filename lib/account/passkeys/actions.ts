import { acceptPasskey } from "@/lib/customers/passkeys/accept-passkey";
import { addPasskey } from "@/lib/customers/passkeys/add-passkey";
import { askPasskey } from "@/lib/customers/passkeys/ask-passkey";
import { offerPasskey } from "@/lib/customers/passkeys/offer-passkey";
import { removePasskey } from "@/lib/customers/passkeys/remove-passkey";
import { renamePasskey } from "@/lib/customers/passkeys/rename-passkey";
import { authenticationSchema, passkeyNameSchema, registrationSchema } from "@/lib/customers/passkeys/schema";
import { takeChallenge } from "@/lib/customers/passkeys/take-challenge";
import type { PasskeyTask } from "@/lib/customers/passkeys/types";
import { deviceOf } from "@/lib/customers/sign-in/device-of";
import { nextPath } from "@/lib/customers/sign-in/next-path";
import { passkeyCookie, rememberPasskeyTask } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { readForm, seeOther } from "@/lib/platform/requests/form-request";
import { transact } from "@/lib/platform/transact";
import { getShop } from "@/lib/shop/loaders";
import { accountDoor } from "../account-door";
import { secondFactorFirst } from "../second-factor-first";
import { admit } from "../sign-in/admit";

const page = "/account/security";

async function task({ challengeId, options }: PasskeyTask): Promise<Response> {
  await rememberPasskeyTask(challengeId);
  return Response.json(options, { headers: { "cache-control": "no-store" } });
}

function refuse(reason: string, status = 400): Response {
  return Response.json({ reason }, { status, headers: { "cache-control": "no-store" } });
}

function answerIn(form: Readonly<Record<string, string>>): unknown {
  try {
    return JSON.parse(form.answer ?? "");
  } catch {
    return null;
  }
}

/** What this browser's own task was, used up by asking. */
async function ownTask(userId: string | null, now: Date): Promise<string | null> {
  const id = await passkeyCookie();
  if (!id) return null;
  await rememberPasskeyTask(null);
  return takeChallenge(reader(), { id, userId }, now);
}

/** Somebody wants to sign in with a passkey: the page's script hands the task to the device. */
export async function beginPasskeySignIn(request: Request, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  if (await rateLimited(request, "sign_in_try")) return refuse("often", 429);
  return task(await askPasskey(reader(), now));
}

/** The device's answer. Leads on like every other way of signing in. */
export async function enterByPasskey(request: Request, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const form = (await readForm(request)) ?? {};
  const next = nextPath(form.next);
  const back = seeOther(`/sign-in?${new URLSearchParams({ problem: "passkey", next })}`);
  const challenge = await ownTask(null, now);
  const parsed = authenticationSchema.safeParse(answerIn(form));
  if (!challenge || !parsed.success) return back;
  const answer = { challenge, response: parsed.data };
  const admitted = await admit(request, (tx) => acceptPasskey(tx, answer, now), now);
  return admitted.ok ? seeOther(next) : back;
}

/** Somebody who is signed in wants to add a passkey. */
export async function beginPasskey(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door.status === 303 ? refuse("signed_out", 401) : door;
  if (await secondFactorFirst()) return refuse("second_factor_needed", 403);
  if (await rateLimited(request, "sign_in_try")) return refuse("often", 429);
  const shopName = (await getShop()).brand.name;
  return task(await offerPasskey(reader(), { ...door.customer, shopName }, now));
}

/** The device has made a passkey. It is named after the browser until it is given another name. */
export async function finishPasskey(request: Request, now: Date): Promise<Response> {
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door;
  const owing = await secondFactorFirst();
  if (owing) return owing;
  const { userId } = door.customer;
  const challenge = await ownTask(userId, now);
  const parsed = registrationSchema.safeParse(answerIn(door.form));
  if (!challenge || !parsed.success) return seeOther(`${page}?passkey=not_valid#passkeys`);
  const device = deviceOf(request);
  const made = { userId, challenge, response: parsed.data, device };
  const added = await transact((tx) => addPasskey(tx, made, now));
  return seeOther(`${page}?passkey=${added.ok ? "added" : added.reason}#passkeys`);
}

/** Another name for a passkey, or none of it any more, by the button that was pressed. */
export async function changePasskey(request: Request, id: string, now: Date): Promise<Response> {
  const door = await accountDoor(request, page);
  if (door instanceof Response) return door;
  const { customer, form } = door;
  const { userId } = customer;
  if (form.intent === "remove") {
    const owing = await secondFactorFirst();
    if (owing) return owing;
    const device = deviceOf(request);
    await transact((tx) => removePasskey(tx, { userId, id, device }, now));
    return seeOther(`${page}?passkey=removed#passkeys`);
  }
  const name = passkeyNameSchema.safeParse(form.name);
  if (!name.success) return seeOther(`${page}?passkey=unnamed#passkeys`);
  await renamePasskey(reader(), { userId, id, name: name.data });
  return seeOther(`${page}?passkey=renamed#passkeys`);
}
