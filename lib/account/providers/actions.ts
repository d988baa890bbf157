import { askNextAuth } from "@/lib/customers/providers/ask-next-auth";
import { offeredProviders } from "@/lib/customers/providers/offered-providers";
import { csrfSchema } from "@/lib/customers/providers/schema";
import { deviceOf } from "@/lib/customers/sign-in/device-of";
import { nextPath } from "@/lib/customers/sign-in/next-path";
import { nextAuthCookies } from "@/lib/platform/cookies";
import { env } from "@/lib/platform/env";
import { rateLimited, refuseUnlessOurs } from "@/lib/platform/requests/form-door";
import { readForm, seeOther } from "@/lib/platform/requests/form-request";
import { tokenDigest } from "@/lib/platform/secrets/token";
import { sessionCookieName } from "@/lib/platform/sessions/session";
import { refusal, success } from "@/lib/values/result";
import { admit } from "../sign-in/admit";

/** The value of a cookie among whole Set-Cookie lines. */
function cookieValue(lines: readonly string[], name: string): string | null {
  const line = lines.find((one) => one.startsWith(`${name}=`));
  return line ? decodeURIComponent(line.slice(name.length + 1).split(";")[0] ?? "") : null;
}

function pathOf(location: string | null): URL {
  return new URL(location ?? "/sign-in?problem=provider", env().APP_URL);
}

const failed = (next: string) => seeOther(`/sign-in?${new URLSearchParams({ problem: "provider", next })}`);

/** Somebody wants to sign in with their account elsewhere: leads there. */
export async function goToProvider(request: Request, provider: string, now: Date): Promise<Response> {
  const foreign = refuseUnlessOurs(request);
  if (foreign) return foreign;
  if (!offeredProviders(now).some(({ id }) => id === provider))
    return new Response("There is nothing at this address.", { status: 404 });
  const next = nextPath((await readForm(request))?.next);
  if (await rateLimited(request, "sign_in_try"))
    return seeOther(`/sign-in?${new URLSearchParams({ problem: "often", next })}`);
  // next-auth guards its forms by a token of its own; ours came through our door, so it gets one.
  const token = await askNextAuth({ method: "GET", way: ["csrf"], cookies: {} }, now);
  const name = `${env().APP_URL.startsWith("https:") ? "__Host-" : ""}next-auth.csrf-token`;
  const { csrfToken } = csrfSchema.parse(token.body);
  const answer = await askNextAuth(
    {
      method: "POST",
      way: ["signin", provider],
      body: { csrfToken, callbackUrl: `${env().APP_URL}${next}` },
      cookies: { [name]: cookieValue(token.cookies, name) ?? "" },
    },
    now,
  );
  if (!answer.location || answer.location.startsWith(env().APP_URL)) return failed(next);
  const response = seeOther(answer.location);
  for (const line of answer.cookies) response.headers.append("set-cookie", line);
  return response;
}

/**
 * They come back from there. next-auth checks what they bring and opens the session; the rest is as with every other way in.
 * Apple posts across sites, which carries no cookies along: that is led here once more, as a plain visit.
 */
export async function comeFromProvider(request: Request, provider: string, now: Date): Promise<Response> {
  const url = new URL(request.url);
  if (request.method === "POST") {
    const { code = "", state = "", error = "" } = (await readForm(request)) ?? {};
    const brought = Object.entries({ code, state, error }).filter(([, text]) => text !== "");
    return seeOther(`${url.pathname}?${new URLSearchParams(brought)}`);
  }
  if (!offeredProviders(now).some(({ id }) => id === provider)) return failed("/account");
  const query = Object.fromEntries(url.searchParams);
  const cookies = await nextAuthCookies();
  const answer = await askNextAuth({ method: "GET", way: ["callback", provider], query, cookies }, now);
  const token = cookieValue(answer.cookies, sessionCookieName());
  const to = pathOf(answer.location);
  if (!token) {
    const problem = to.searchParams.get("problem") === "unproven" ? "unproven" : "provider";
    return seeOther(`/sign-in?${new URLSearchParams({ problem })}`);
  }
  const device = deviceOf(request);
  const admitted = await admit(
    request,
    async (tx) => {
      const sessionToken = tokenDigest(token);
      const session = await tx.session.findUnique({ where: { sessionToken } });
      if (!session) return refusal("no_session");
      await tx.session.update({ where: { sessionToken }, data: { device } });
      return success({ userId: session.userId, session: { token, sessionId: session.id } });
    },
    now,
  );
  return admitted.ok ? seeOther(nextPath(to.pathname + to.search)) : failed("/account");
}
