import type { Tx } from "@/lib/platform/db";
import { tellAccount } from "../tell-account";

type Removal = { readonly userId: string; readonly id: string; readonly device: string };

/**
 * One of this user's passkeys opens nothing any more; nobody else's. The letter always remains a way in. Tells its owner.
 * @param device the browser it is done in
 */
export async function removePasskey(tx: Tx, { userId, id, device }: Removal, now: Date): Promise<void> {
  const [gone] = await tx.$queryRaw<{ name: string }[]>`
    DELETE FROM passkey WHERE id = ${id} AND user_id = ${userId} RETURNING name`;
  if (!gone) return;
  const key = `passkey-removed:${id}`;
  await tellAccount(tx, { userId, key, news: "passkey_removed", passkey: gone.name, device }, now);
}
