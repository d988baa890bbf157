import type { Tx } from "@/lib/platform/db";

/** One of this user's passkeys opens nothing any more; nobody else's. The letter always remains a way in. */
export async function removePasskey(
  tx: Tx,
  { userId, id }: { readonly userId: string; readonly id: string },
): Promise<void> {
  await tx.passkey.deleteMany({ where: { id, userId } });
}
