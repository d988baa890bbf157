import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { endingFacts } from "../plan/flow-facts";
import { exitKinds } from "../plan/schema";
import { endRuns } from "../runs/end-runs";
import { beginRun } from "./begin-run";
import { beginsWith } from "./begins-with";
import { readFacts } from "./read-facts";
import { readVersionsOn } from "./read-versions-on";

const enders: ReadonlySet<string> = new Set(endingFacts(exitKinds));

/**
 * Works off the next facts that flows wait for, with what they bring about in the same transaction: whom they are about begins
 * the flows that begin so, and runs that it puts an end to end at once.
 * @returns how many facts there were, at most `batch`
 */
export async function hearFacts(tx: Tx, now: Date, batch: number): Promise<number> {
  const knocks = await tx.$queryRaw<{ id: bigint }[]>`
    DELETE FROM flow_knock WHERE entry_id IN (SELECT entry_id FROM flow_knock ORDER BY entry_id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
    RETURNING entry_id AS id`;
  if (knocks.length === 0) return 0;
  const versions = await readVersionsOn(tx);
  const facts = await readFacts(tx, Prisma.sql`j.id = ANY(${knocks.map(({ id }) => id)}::bigint[])`);
  for (const fact of facts) {
    if (enders.has(fact.type)) await endRuns(tx, fact, now);
    if (fact.emails.length === 0) continue;
    for (const version of versions)
      if (beginsWith(version.plan, fact)) await beginRun(tx, version, fact, now);
  }
  return knocks.length;
}
