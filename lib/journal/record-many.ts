import type { Tx } from "@/lib/platform/db";
import { type Fact, type ReactingFactType, reactingFacts } from "./types";

type QuietFact = Exclude<Fact, { type: ReactingFactType }>;

/** Writes many facts at once, of kinds that nothing reacts to (an import's products). */
export async function recordMany(tx: Tx, facts: readonly QuietFact[], now: Date): Promise<void> {
  const reacting: readonly string[] = reactingFacts;
  if (facts.some((fact) => reacting.includes(fact.type)))
    throw new Error("A fact that is reacted to goes through record");
  await tx.journalEntry.createMany({
    data: facts.map(({ type, data, ...about }) => ({ type, at: now, data, ...about })),
  });
}
