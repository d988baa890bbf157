import type { Tx } from "@/lib/platform/db";
import type { Progress } from "./types";

const minuteMs = 60_000;

/** How far a campaign is, from what the sender writes down; null when there is none of this id. Cheap, whatever its size. */
export async function readProgress(tx: Tx, id: string, now: Date): Promise<Progress | null> {
  const row = await tx.campaign.findUnique({ where: { id } });
  if (!row) return null;
  const since = new Date(now.getTime() - minuteMs);
  const [last] = await tx.$queryRaw<{ letters: number; next: Date | null; error: string | null }[]>`
    SELECT (SELECT coalesce(sum(letters), 0)::int FROM campaign_batch WHERE campaign_id = ${id} AND done_at > ${since}) AS letters,
      (SELECT min(send_after) FROM campaign_recipient WHERE campaign_id = ${id} AND state = 'waiting') AS next,
      (SELECT last_error FROM campaign_batch WHERE campaign_id = ${id} AND done_at IS NULL AND last_error IS NOT NULL ORDER BY id DESC LIMIT 1) AS error`;
  const { state, timing, sendAt, readers, heldOut, sent, refused, failed, pausedWhy } = row;
  const next = last?.next && last.next > now ? last.next : null;
  return {
    ...{ state, timing, readers, heldOut, sent, refused, failed, pausedWhy },
    gathered: row.gatheredAt !== null,
    sendAt: sendAt?.toISOString() ?? null,
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
    perMinute: last?.letters ?? 0,
    nextAt: next?.toISOString() ?? null,
    trouble: last?.error ?? null,
  };
}
