import { createId } from "@/lib/values/id";
import type { Tx } from "../db";
import { newToken, tokenDigest } from "../secrets/token";

const dayMs = 24 * 60 * 60 * 1000;
/** A session that nobody uses for this long ends. */
export const idleMs = 30 * dayMs;

export type StartedSession = { readonly token: string; readonly sessionId: string };
export type NewSession = {
  readonly userId: string;
  /** "Firefox on Linux", of `deviceWords`; null when nobody knows. */
  readonly device?: string | null;
  /** When a second factor was shown with this very step, else null. */
  readonly secondFactorAt?: Date | null;
  /** The token this browser had before: a sign-in is always a new session, and the old one ends. */
  readonly formerToken?: string | null;
};

/**
 * Signs somebody in: writes the row that `readSession` finds, whichever way they came. The browser learns of it by
 * `rememberSession`, once the transaction is through.
 */
export async function startSession(tx: Tx, session: NewSession, now: Date): Promise<StartedSession> {
  const { userId, device = null, secondFactorAt = null, formerToken = null } = session;
  if (formerToken) await tx.session.deleteMany({ where: { sessionToken: tokenDigest(formerToken) } });
  const token = newToken();
  const sessionId = createId("sess");
  await tx.session.create({
    data: {
      id: sessionId,
      sessionToken: tokenDigest(token),
      userId,
      expires: new Date(now.getTime() + idleMs),
      createdAt: now,
      lastSeenAt: now,
      device,
      secondFactorAt,
    },
  });
  return { token, sessionId };
}
