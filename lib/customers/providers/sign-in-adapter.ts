import { PrismaAdapter } from "@next-auth/prisma-adapter";
import type { Adapter, AdapterAccount, AdapterUser } from "next-auth/adapters";
import type { Db } from "@/lib/platform/db";
import { tokenDigest } from "@/lib/platform/secrets/token";
import { idleMs } from "@/lib/platform/sessions/start-session";
import { createId } from "@/lib/values/id";

/**
 * next-auth's adapter for Prisma on our tables, with our ids, the session's token as a digest, and nothing kept of what a
 * provider lets us do: its tokens are not needed once somebody is in.
 */
export function signInAdapter(db: Db, now: Date): Adapter {
  const adapter = PrismaAdapter(db as unknown as Parameters<typeof PrismaAdapter>[0]) as Adapter;
  return {
    ...adapter,
    // Only who has proven the address comes this far.
    createUser: async ({ email, name }: Pick<AdapterUser, "email" | "name">) => {
      const user = { id: createId("usr"), email, name: name ?? null, emailVerified: now, createdAt: now };
      return db.user.create({ data: user });
    },
    linkAccount: async ({ userId, type, provider, providerAccountId }: AdapterAccount) => {
      await db.account.create({ data: { id: createId("acct"), userId, type, provider, providerAccountId } });
      await db.user.updateMany({ where: { id: userId, emailVerified: null }, data: { emailVerified: now } });
    },
    createSession: async ({ sessionToken, userId }) => {
      const expires = new Date(now.getTime() + idleMs);
      await db.session.create({
        data: {
          id: createId("sess"),
          sessionToken: tokenDigest(sessionToken),
          userId,
          expires,
          createdAt: now,
          lastSeenAt: now,
        },
      });
      return { sessionToken, userId, expires };
    },
    // A sign-in never joins the account of whoever was signed in here before: next-auth is not told of them.
    getSessionAndUser: async () => null,
  };
}
