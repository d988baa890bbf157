import { cookies } from "next/headers";
import { env } from "./env";
import { heldCookies } from "./requests/held-cookies";
import { sign, unsign } from "./secrets/signing";

const day = 24 * 60 * 60;

/** Marks cookies Secure wherever the shop is served over TLS. */
function shared(days: number) {
  return {
    path: "/",
    sameSite: "lax" as const,
    secure: env().APP_URL.startsWith("https:"),
    maxAge: days * day,
  };
}

/** The id in the visitor's basket cookie; null when there is none or it was not signed by this shop. */
export async function basketCookie(): Promise<string | null> {
  const signed = (await heldCookies()).get("basket")?.value;
  return signed ? unsign("basket", signed) : null;
}

/** Remembers the visitor's basket for sixty days. Signed, so that nobody can make up another's. */
export async function rememberBasket(id: string): Promise<void> {
  (await heldCookies()).set("basket", sign("basket", id), { ...shared(60), httpOnly: true });
}

/** Takes the basket out of this browser; whose it is finds it again when they sign in. */
export async function forgetBasket(): Promise<void> {
  (await cookies()).set("basket", "", { ...shared(0), httpOnly: true });
}

/** The id of a guest's list of saved products; null when there is none or it was not signed by this shop. */
export async function savedCookie(): Promise<string | null> {
  const signed = (await heldCookies()).get("saved")?.value;
  return signed ? unsign("saved", signed) : null;
}

/** Remembers a guest's list for as long as browsers allow; null forgets it. */
export async function rememberSaved(id: string | null): Promise<void> {
  (await cookies()).set("saved", id ? sign("saved", id) : "", { ...shared(id ? 400 : 0), httpOnly: true });
}

/** Ids of the invitations to a sale that this browser holds. */
export async function invitationsCookie(): Promise<string[]> {
  const signed = (await heldCookies()).get("early")?.value;
  return (signed && unsign("early", signed)?.split(",")) || [];
}

/** Remembers for sixty days which invitations this browser holds; the newest ones, where they are many. */
export async function rememberInvitations(ids: readonly string[]): Promise<void> {
  (await cookies()).set("early", sign("early", ids.slice(-20).join(",")), { ...shared(60), httpOnly: true });
}

/** What the visitor chose as destination, not yet checked; null when nothing readable is there. */
export async function destinationCookie(): Promise<unknown> {
  try {
    return JSON.parse((await heldCookies()).get("destination")?.value ?? "null");
  } catch {
    return null;
  }
}

/** Remembers a destination for a year. Not secret: the page's own script may read it. */
export async function rememberDestination(destination: Record<string, string | undefined>): Promise<void> {
  (await cookies()).set("destination", JSON.stringify(destination), shared(365));
}

const formSeconds = 15 * 60;

/** Where a form stands: the first part of its page's path. */
type FormPlace =
  | "checkout"
  | "orders"
  | "sign-in"
  | "account"
  | "newsletter"
  | "letters"
  | "sales"
  | "ambassadors";

/** What was typed into a form that a plain post could not finish, from the visitor's own browser; not yet checked. */
export async function typedCookie(name: FormPlace): Promise<unknown> {
  try {
    const text = (await heldCookies()).get(`typed_${name}`)?.value ?? "";
    return JSON.parse(Buffer.from(text, "base64url").toString() || "null");
  } catch {
    return null;
  }
}

/** Keeps what was typed for a quarter of an hour, sent back to this form's own page only; null forgets it. */
export async function rememberTyped(name: FormPlace, typed: Record<string, unknown> | null): Promise<void> {
  const text = typed ? Buffer.from(JSON.stringify(typed)).toString("base64url") : "";
  // Browsers drop a cookie of more than 4096 bytes.
  if (text.length > 3_800) return;
  const options = { ...shared(0), path: `/${name}`, httpOnly: true, maxAge: text ? formSeconds : 0 };
  (await cookies()).set(`typed_${name}`, text, options);
}

/** The request to sign in that this browser made; null when there is none. Its code is typed here and nowhere else. */
export async function signInCookie(): Promise<string | null> {
  const signed = (await heldCookies()).get("sign_in")?.value;
  return signed ? unsign("sign-in cookie", signed) : null;
}

/** Remembers for a quarter of an hour which letter this browser asked for; null forgets it. */
export async function rememberSignIn(requestId: string | null): Promise<void> {
  const value = requestId ? sign("sign-in cookie", requestId) : "";
  const options = { ...shared(0), path: "/sign-in", httpOnly: true, maxAge: value ? formSeconds : 0 };
  (await cookies()).set("sign_in", value, options);
}

/** Which task this browser's passkeys were given; null when none waits for its answer. */
export async function passkeyCookie(): Promise<string | null> {
  const signed = (await heldCookies()).get("passkey_task")?.value;
  return signed ? unsign("passkey task", signed) : null;
}

/** Remembers for a quarter of an hour which task was given; null forgets it. */
export async function rememberPasskeyTask(challengeId: string | null): Promise<void> {
  const value = challengeId ? sign("passkey task", challengeId) : "";
  const options = { ...shared(0), sameSite: "strict" as const, httpOnly: true };
  (await cookies()).set("passkey_task", value, { ...options, maxAge: value ? formSeconds : 0 });
}

/** The cookies that next-auth has set for itself; the session's is not among them. */
export async function nextAuthCookies(): Promise<Record<string, string>> {
  const own = (await cookies())
    .getAll()
    .filter(({ name }) => name.includes("next-auth.") && !name.includes("session"));
  return Object.fromEntries(own.map(({ name, value }) => [name, value]));
}
