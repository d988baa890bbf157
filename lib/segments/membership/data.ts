import type { Tx } from "@/lib/platform/db";
import { ruleSchema } from "../rules/schema";
import type { PlacedSegment } from "./types";

type Row = { id: string; kind: "living" | "frozen"; rule: unknown; settledAt: Date | null };

function placed({ id, kind, rule, settledAt }: Row): PlacedSegment {
  return { id, kind, rule: ruleSchema.parse(rule), settled: settledAt !== null };
}

/** The segments that follow their rule. */
export async function readLiving(tx: Tx): Promise<PlacedSegment[]> {
  const rows = await tx.segment.findMany({
    where: { kind: "living", hiddenAt: null },
    orderBy: { id: "asc" },
  });
  return rows.map(placed);
}

/**
 * A segment of which everybody is to be looked at: one whose rule is new before one that was last looked at before `since`,
 * because time alone makes people come and go. Null when there is none.
 */
export async function readDue(tx: Tx, since: Date): Promise<(PlacedSegment & { sweptTo: string }) | null> {
  const row = await tx.segment.findFirst({
    where: {
      hiddenAt: null,
      OR: [{ settledAt: null }, { sweptTo: { not: null } }, { kind: "living", settledAt: { lt: since } }],
    },
    orderBy: [{ settledAt: { sort: "asc", nulls: "first" } }, { id: "asc" }],
  });
  return row && { ...placed(row), sweptTo: row.sweptTo ?? "" };
}
