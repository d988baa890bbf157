import type { Tx } from "@/lib/platform/db";
import type { OwnPasskey } from "./types";

/** A user's passkeys, in the order they were added. */
export async function listPasskeys(tx: Tx, userId: string): Promise<OwnPasskey[]> {
  return tx.passkey.findMany({
    where: { userId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, name: true, backedUp: true, createdAt: true, lastUsedAt: true },
  });
}
