import { askSignIn } from "@/lib/customers/sign-in/ask-sign-in";
import { countTry } from "@/lib/customers/sign-in/count-try";
import { deviceOf } from "@/lib/customers/sign-in/device-of";
import { nextPath } from "@/lib/customers/sign-in/next-path";
import { askSchema, codeSchema } from "@/lib/customers/sign-in/schema";
import { spendRequest } from "@/lib/customers/sign-in/spend-request";
import { forgetBasket, rememberSignIn, rememberTyped, signInCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { readForm, seeOther } from "@/lib/platform/requests/form-request";
import { rateLimit } from "@/lib/platform/requests/rate-limit";
import { sameText } from "@/lib/platform/secrets/same-text";
import { signedRequest, signInCode } from "@/lib/platform/secrets/sign-in-secrets";
import { endSession } from "@/lib/platform/sessions/end-session";
import { rememberSession, sessionToken } from "@/lib/platform/sessions/session";
import { transact } from "@/lib/platform/transact";
import { admit } from "./admit";

/** The first step: an address was typed, and a letter goes there. The answer is the same for every address. */
export async function askLetter(request: Request, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const form = (await readForm(request)) ?? {};
  const next = nextPath(form.next);
  const parsed = askSchema.safeParse(form);
  const back = async (problem: "email" | "often") => {
    await rememberTyped("sign-in", { email: (form.email ?? "").slice(0, 300) });
    return seeOther(`/sign-in?${new URLSearchParams({ problem, next })}#email`);
  };
  if (!parsed.success) return back("email");
  const { email } = parsed.data;
  if (await rateLimited(request, "sign_in_address")) return back("often");
  if (!(await rateLimit("sign_in_email", email)).ok) return back("often");
  const device = deviceOf(request);
  const { requestId } = await transact((tx) => askSignIn(tx, { email, next, device }, now));
  await rememberSignIn(requestId);
  await rememberTyped("sign-in", null);
  return seeOther("/sign-in/code");
}

/** The code was typed, in the browser that asked for it. */
export async function enterCode(request: Request, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const requestId = await signInCookie();
  if (!requestId) return seeOther("/sign-in?problem=spent");
  const parsed = codeSchema.safeParse((await readForm(request)) ?? {});
  if (!parsed.success) return seeOther("/sign-in/code?problem=form#code");
  if (await rateLimited(request, "sign_in_try")) return seeOther("/sign-in/code?problem=often#code");
  if (!(await countTry(reader(), requestId, now))) return seeOther("/sign-in/code?problem=spent#code");
  if (!sameText(parsed.data.code, signInCode(requestId))) return seeOther("/sign-in/code?problem=wrong#code");
  const admitted = await admit(request, (tx) => spendRequest(tx, requestId, now), now);
  return admitted.ok ? seeOther(admitted.value.next) : seeOther("/sign-in/code?problem=spent#code");
}

/** The button on the page that the letter's link opened was pressed, in whatever browser. */
export async function enterByLink(request: Request, signed: string, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const requestId = signedRequest(signed);
  if (!requestId) return new Response("There is nothing at this address.", { status: 404 });
  const admitted = await admit(request, (tx) => spendRequest(tx, requestId, now), now);
  return admitted.ok ? seeOther(admitted.value.next) : seeOther(`/sign-in/link/${signed}`);
}

/** Signs this browser out. The basket stays in the account and leaves the browser, which others may use. */
export async function signOut(request: Request): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  const { next } = (await readForm(request)) ?? {};
  const token = await sessionToken();
  if (token) {
    await endSession(reader(), token);
    await rememberSession(null);
    await forgetBasket();
  }
  const path = nextPath(next);
  return seeOther(path === "/account" ? "/sign-in?signed=out" : path);
}
