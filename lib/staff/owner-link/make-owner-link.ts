import type { Tx } from "@/lib/platform/db";
import { newToken, tokenDigest } from "@/lib/platform/secrets/token";

const hours = 24;

/**
 * Makes a way in for an owner that works once, within a day. An older one for the same person works no more.
 * @param who "first" for the shop's first owner, or the id of the owner who is let in again
 * @returns the token, which is kept nowhere
 */
export async function makeOwnerLink(tx: Tx, who: string, now: Date): Promise<string> {
  const token = newToken();
  const link = {
    digest: tokenDigest(token),
    createdAt: now,
    expiresAt: new Date(now.getTime() + hours * 60 * 60 * 1000),
  };
  await tx.ownerLink.upsert({ where: { who }, create: { who, ...link }, update: link });
  return token;
}
