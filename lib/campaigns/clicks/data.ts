import type { Tx } from "@/lib/platform/db";
import type { LinkOfLetter } from "./types";

/** Where a link of somebody's letter leads: a path of this shop or a whole address; null when it is not known any more. */
export async function readLink(tx: Tx, { recipientId, no }: LinkOfLetter): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ url: string }[]>`
    SELECT l.url FROM campaign_recipient r JOIN campaign_link l ON l.campaign_id = r.campaign_id
    WHERE r.id = ${recipientId} AND l.no = ${no}`;
  return row?.url ?? null;
}
