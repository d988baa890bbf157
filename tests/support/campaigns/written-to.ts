import { db } from "@/lib/platform/db";
import { now } from "./readers";

type Reader = {
  readonly email: string;
  readonly customerId?: string | null;
  readonly variant?: "a" | "b" | null;
  readonly state?: "waiting" | "sent" | "refused" | "failed" | "held_out";
  readonly reason?: string | null;
  readonly sentAt?: Date;
  /** When they followed the campaign's first link. */
  readonly clicked?: readonly Date[];
};

/** Writes down who a campaign went to, as the sender leaves it; gives the rows' ids. */
export async function writtenTo(campaignId: string, readers: readonly Reader[]): Promise<bigint[]> {
  const link = { campaignId, no: 0, url: "https://shop.example/" };
  await db().campaignLink.createMany({ data: link, skipDuplicates: true });
  const batch = await db().campaignBatch.create({ data: { campaignId, createdAt: now, doneAt: now } });
  const rows = await db().campaignRecipient.createManyAndReturn({
    data: readers.map(({ clicked = [], state = "sent", sentAt = now, ...reader }) => ({
      ...{ campaignId, subscriberId: crypto.randomUUID(), sendAfter: now, batchId: batch.id, state },
      ...(state === "sent" ? { sentAt, deliveredAt: sentAt } : {}),
      clickedAt: clicked[0] ?? null,
      ...reader,
    })),
  });
  await db().campaignClick.createMany({
    data: readers.flatMap(({ clicked = [] }, at) =>
      clicked
        .slice(0, 1)
        .map((moment) => ({ recipientId: rows[at]?.id ?? 0n, campaignId, no: 0, at: moment })),
    ),
  });
  return rows.map(({ id }) => id);
}
