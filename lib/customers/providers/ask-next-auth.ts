import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type AuthOptions } from "next-auth";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { configuredProviders } from "./configured-providers";
import { provesEmail } from "./proves-email";
import { signInAdapter } from "./sign-in-adapter";

export type NextAuthRequest = {
  readonly method: "GET" | "POST";
  /** The way within next-auth: ["callback", "google"]. */
  readonly way: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
};

export type NextAuthAnswer = {
  /** Where it leads, null when it answers by itself. */
  readonly location: string | null;
  readonly body: unknown;
  /** Whole Set-Cookie lines. */
  readonly cookies: readonly string[];
};

function optionsAt(now: Date): AuthOptions {
  return {
    secret: env().AUTH_SECRET,
    adapter: signInAdapter(db(), now),
    providers: configuredProviders(now),
    session: { strategy: "database" },
    useSecureCookies: env().APP_URL.startsWith("https:"),
    pages: { signIn: "/sign-in", error: "/sign-in" },
    callbacks: { signIn: ({ profile }) => provesEmail(profile) || "/sign-in?problem=unproven" },
    logger: {
      error: (code) => log.warn({ code }, "signing in with a provider failed"),
      warn: () => {},
      debug: () => {},
    },
  };
}

/**
 * Has next-auth answer one request, through the door it has for a plain server: so it gets the cookies that are meant for
 * it and no others, and its answer can be completed by ours.
 */
export async function askNextAuth(request: NextAuthRequest, now: Date): Promise<NextAuthAnswer> {
  // It takes the shop's address from nowhere else.
  process.env.NEXTAUTH_URL = env().APP_URL;
  const { method, way, query = {}, body = {}, cookies } = request;
  const headers = new Map<string, unknown>();
  let said: unknown = null;
  const answer = {
    status: () => answer,
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader: (name: string, value: unknown) => {
      headers.set(name.toLowerCase(), value);
      return answer;
    },
    json: (value: unknown) => {
      said = value;
    },
    send: (value: unknown) => {
      said = value;
    },
    end: () => {},
  };
  const asked = { method, query: { ...query, nextauth: way }, body, cookies, headers: {} };
  // As much of Next's older kind of request and answer as next-auth uses.
  await NextAuth(asked as unknown as NextApiRequest, answer as unknown as NextApiResponse, optionsAt(now));
  const location = headers.get("location");
  return {
    location: typeof location === "string" ? location : null,
    body: said,
    cookies: [headers.get("set-cookie") ?? []].flat().map(String),
  };
}
