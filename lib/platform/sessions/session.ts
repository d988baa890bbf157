import { cookies } from "next/headers";
import { cache } from "react";
import { askKept } from "../ask-kept";
import { db } from "../db";
import { env } from "../env";
import { Prisma } from "../generated/client";
import { heldCookies } from "../requests/held-cookies";
import { tokenDigest } from "../secrets/token";
import { idleMs } from "./start-session";

export type SignedIn = {
  sessionId: string;
  userId: string;
  email: string;
  name: string | null;
  /** Whether they have shown that the address is theirs. The first owner has not, until they sign in by a letter. */
  proven: boolean;
  secondFactorAt: Date | null;
};

/** How often at most it is written down that a session is in use. */
const seenMs = 5 * 60 * 1000;
/** Longer than any session lasts unused; when one ends is said by its row. 400 days is what browsers allow. */
const cookieSeconds = 400 * 24 * 60 * 60;

/** The name next-auth gives its session cookie. */
export function sessionCookieName(): string {
  return env().APP_URL.startsWith("https:") ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

/** The secret of this browser's session, whether it still counts or not. */
export async function sessionToken(): Promise<string | null> {
  return (await heldCookies()).get(sessionCookieName())?.value ?? null;
}

export type SessionRow = Pick<SignedIn, "userId" | "email" | "name" | "secondFactorAt"> & {
  readonly id: string;
  readonly expires: Date;
  readonly lastSeenAt: Date;
  readonly emailVerified: Date | null;
};

/** What a statement selects of a session `s` and its user `u` for `judgeSession`. */
export const sessionColumns = Prisma.sql`
  s.id, s.user_id AS "userId", s.expires, s.last_seen_at AS "lastSeenAt", s.second_factor_at AS "secondFactorAt",
  u.email::text AS email, u.name, u.email_verified AS "emailVerified"`;

/** Who is signed in by a session that was found; null when it has ended. Notes now and then that it is in use. */
export async function judgeSession(session: SessionRow | undefined): Promise<SignedIn | null> {
  // Read after the database: before it, Next would have to believe that the page is made ahead of its request.
  const now = new Date();
  if (!session || session.expires <= now) return null;
  const { id, userId, email, name, secondFactorAt, lastSeenAt } = session;
  if (now.getTime() - lastSeenAt.getTime() > seenMs)
    await db().session.updateMany({
      where: { id, lastSeenAt },
      data: { lastSeenAt: now, expires: new Date(now.getTime() + idleMs) },
    });
  return { sessionId: id, userId, email, name, secondFactorAt, proven: session.emailVerified !== null };
}

/** Who is signed in with this request's cookie, or null. One query a request, whoever asks how often. */
export const readSession = cache(async (): Promise<SignedIn | null> => {
  const token = await sessionToken();
  if (!token) return null;
  const [row] = await askKept<SessionRow>(
    db(),
    Prisma.sql`SELECT ${sessionColumns} FROM session s JOIN app_user u ON u.id = s.user_id WHERE s.session_token = ${tokenDigest(token)}`,
  );
  return judgeSession(row);
});

/** Gives this browser the cookie of a session that was just started; null takes it away. */
export async function rememberSession(session: { readonly token: string } | null): Promise<void> {
  (await cookies()).set(sessionCookieName(), session?.token ?? "", {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: env().APP_URL.startsWith("https:"),
    maxAge: session ? cookieSeconds : 0,
  });
}
