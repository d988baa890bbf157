import type { Tx } from "@/lib/platform/db";

export type OpenRequest = { readonly email: string; readonly next: string; readonly triesLeft: number };

/** A request whose letter still counts; null once it was used or is too old. */
export async function readRequest(tx: Tx, requestId: string, now: Date): Promise<OpenRequest | null> {
  return tx.signInRequest.findFirst({
    where: { id: requestId, expiresAt: { gt: now } },
    select: { email: true, next: true, triesLeft: true },
  });
}
