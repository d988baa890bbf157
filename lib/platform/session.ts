import { cookies } from "next/headers";
import { cache } from "react";
import { db } from "./db";
import { env } from "./env";

export type SignedIn = {
  sessionId: string;
  userId: string;
  email: string;
  name: string | null;
  secondFactorAt: Date | null;
};

/** The name next-auth gives its session cookie. */
export function sessionCookieName(): string {
  return env().APP_URL.startsWith("https:") ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

/** Who is signed in with this request's cookie, or null. One query a request, whoever asks how often. */
export const readSession = cache(async (): Promise<SignedIn | null> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return null;
  const session = await db().session.findUnique({ where: { sessionToken: token }, include: { user: true } });
  if (!session || session.expires <= new Date()) return null;
  const { user } = session;
  return {
    sessionId: session.id,
    userId: user.id,
    email: user.email,
    name: user.name,
    secondFactorAt: session.secondFactorAt,
  };
});
