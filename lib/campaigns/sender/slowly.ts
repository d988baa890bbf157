import { batchSize } from "@/lib/mail/send-batch";
import type { Tx } from "@/lib/platform/db";
import type { Campaign } from "@/lib/platform/generated/client";

const hourMs = 60 * 60 * 1000;

/**
 * How a campaign keeps to so many letters an hour: small batches, about one a minute, and after each of them the time that its
 * letters take at that rate. `size` is null where there is no such wish.
 * @returns `waits`: it is not time for the next batch; `next`: when it is
 */
export async function slowly(
  tx: Tx,
  { id, lettersPerHour }: Pick<Campaign, "id" | "lettersPerHour">,
  now: Date,
): Promise<{ size: number | null; waits: boolean; next: Date | null }> {
  if (lettersPerHour === null) return { size: null, waits: false, next: null };
  const size = Math.min(Math.max(Math.ceil(lettersPerHour / 60), 1), batchSize);
  const last = await tx.campaignBatch.findFirst({ where: { campaignId: id }, orderBy: { id: "desc" } });
  const next = last && new Date(last.createdAt.getTime() + (last.letters * hourMs) / lettersPerHour);
  return { size, waits: next !== null && next > now, next };
}
