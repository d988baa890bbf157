import type { Tx } from "@/lib/platform/db";

/** Gives one of this user's passkeys another name; nobody else's. */
export async function renamePasskey(
  tx: Tx,
  { userId, id, name }: { readonly userId: string; readonly id: string; readonly name: string },
): Promise<void> {
  await tx.passkey.updateMany({ where: { id, userId }, data: { name } });
}
