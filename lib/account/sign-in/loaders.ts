import { redirect } from "next/navigation";
import { offeredProviders } from "@/lib/customers/providers/offered-providers";
import { readRequest } from "@/lib/customers/sign-in/data";
import { nextPath } from "@/lib/customers/sign-in/next-path";
import { typedEmailSchema } from "@/lib/customers/sign-in/schema";
import { signInCookie, typedCookie } from "@/lib/platform/cookies";
import { reader } from "@/lib/platform/reader";
import { signedRequest } from "@/lib/platform/secrets/sign-in-secrets";
import { readSession } from "@/lib/platform/sessions/session";
import type { CodePage, LinkPage, SignInPage } from "./types";

const problems: Record<string, string> = {
  email: "Enter an e-mail address like name@example.com.",
  often: "That was asked for often in a short time. Please wait a while, or use the newest letter you have.",
  spent: "That letter was used already or is more than ten minutes old. Ask for a new one here.",
  passkey: "That passkey was not accepted. Sign in with a letter instead.",
  provider: "That did not work out. Try again, or sign in with a letter instead.",
  unproven: "That account does not say that its e-mail address is confirmed. Sign in with a letter instead.",
};

/** The first page of signing in. Who is signed in already is led on. */
export async function getSignIn(asked: {
  next?: unknown;
  problem?: unknown;
  signed?: unknown;
}): Promise<SignInPage> {
  const next = nextPath(asked.next);
  const session = await readSession();
  if (session?.proven) redirect(next);
  const typed = typedEmailSchema.safeParse(await typedCookie("sign-in"));
  const error = (typeof asked.problem === "string" && problems[asked.problem]) || null;
  const atField = asked.problem === "email";
  return {
    next,
    email: (error && typed.success && typed.data.email) || session?.email || "",
    error: atField ? error : null,
    message: atField ? null : error,
    signedOut: asked.signed === "out",
    providers: offeredProviders(new Date()),
  };
}

const codeProblems: Record<string, string> = {
  form: "Enter the six digits from the letter.",
  wrong: "That is not the code in the newest letter.",
  often: "That was tried often in a short time. Please wait ten minutes.",
};

/** The page the code is typed on; null when this browser waits for no letter. */
export async function getCodePage(problem: unknown, now: Date): Promise<CodePage | null> {
  const requestId = await signInCookie();
  const request = requestId && (await readRequest(reader(), requestId, now));
  if (!request) return null;
  const { email, next, triesLeft } = request;
  return { email, next, triesLeft, error: (typeof problem === "string" && codeProblems[problem]) || null };
}

/** What a letter's link shows: opening it uses nothing up, for programs that check links open them too. */
export async function getLinkPage(signed: string, now: Date): Promise<LinkPage | null> {
  const requestId = signedRequest(signed);
  if (!requestId) return null;
  const request = await readRequest(reader(), requestId, now);
  return { signed, email: request?.email ?? null };
}

/** Whether an address like /sign-in/link/<signed> is one of ours; asks no database. */
export function isSignedRequest(signed: string): boolean {
  return signedRequest(signed) !== null;
}
