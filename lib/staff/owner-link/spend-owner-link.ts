import type { Tx } from "@/lib/platform/db";
import { tokenDigest } from "@/lib/platform/secrets/token";

/** Takes a link away and says whose it was; null when there is none. Of two who come at once the database lets one have it. */
export async function spendOwnerLink(tx: Tx, token: string, now: Date): Promise<string | null> {
  const [spent] = await tx.$queryRaw<{ who: string }[]>`
    DELETE FROM owner_link WHERE digest = ${tokenDigest(token)} AND expires_at > ${now}::timestamptz RETURNING who`;
  return spent?.who ?? null;
}
