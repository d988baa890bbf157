import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import { tellNews } from "@/lib/platform/news";
import { type Fact, type News, reactingFacts, type ToldFactType, toldFacts } from "./types";

const reacting: ReadonlySet<string> = new Set(reactingFacts);
const told: ReadonlySet<string> = new Set(toldFacts);

/**
 * Writes a fact into the journal in the transaction of the change it tells of, and has the worker answer it when
 * something in the shop reacts to such facts; open pages of the admin area hear of it. Rolls back with its transaction,
 * job, news and all.
 */
export async function record(tx: Tx, fact: Fact, now: Date): Promise<void> {
  const { type, data, ...about } = fact;
  const entry = await tx.journalEntry.create({
    data: { type, at: now, data, ...about },
    select: { id: true, orderId: true, productId: true },
  });
  if (reacting.has(type))
    await addJob(tx, "react", { entryId: entry.id.toString() }, { key: `react:${entry.id}` });
  if (told.has(type)) {
    const { id, orderId, productId } = entry;
    const news: News = { id: id.toString(), type: type as ToldFactType, orderId, productId };
    await tellNews(tx, news);
  }
}
