import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";

const minutes = 5;

/** Keeps what a device is to sign until its answer comes. @param userId who adds a passkey; null for a sign-in */
export async function openChallenge(
  tx: Tx,
  { challenge, userId }: { readonly challenge: string; readonly userId: string | null },
  now: Date,
): Promise<string> {
  const id = createId("chal");
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  await tx.passkeyChallenge.create({ data: { id, challenge, userId, expiresAt } });
  return id;
}
