import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/queue";
import { type Fact, reactingFacts } from "./types";

const reacting: ReadonlySet<string> = new Set(reactingFacts);

/**
 * Writes a fact into the journal in the transaction of the change it tells of, and has the worker answer it when
 * something in the shop reacts to such facts. Rolls back with its transaction, job and all.
 */
export async function record(tx: Tx, fact: Fact, now: Date): Promise<void> {
  const { type, data, ...about } = fact;
  const entry = await tx.journalEntry.create({
    data: { type, at: now, data, ...about },
    select: { id: true },
  });
  if (reacting.has(type))
    await addJob(tx, "react", { entryId: entry.id.toString() }, { key: `react:${entry.id}` });
}
