import { subYears } from "date-fns";
import type { Tx } from "@/lib/platform/db";
import { pointsWorth } from "../rewards/points-worth";
import { readCosts } from "./read-costs";
import type { ProgrammeFigures, RewardRow } from "./types";

/** What points come to at this moment, and what moved in twelve months. Who was erased or left is owed nothing. */
export async function readFigures(tx: Tx, now: Date): Promise<ProgrammeFigures> {
  const [standing] = await tx.$queryRaw<{ members: number; available: number; pending: number }[]>`
    SELECT count(*)::int AS members, coalesce(sum(available), 0)::float8 AS available, coalesce(sum(pending), 0)::float8 AS pending
    FROM loyalty_member WHERE customer_id IS NOT NULL AND left_at IS NULL`;
  const [moved] = await tx.$queryRaw<{ issued: number; spent: number; expired: number }[]>`
    SELECT coalesce(-sum(p.amount) FILTER (WHERE p.account = 'issued'), 0)::float8 AS issued,
      coalesce(sum(p.amount) FILTER (WHERE p.account = 'spent'), 0)::float8 AS spent,
      coalesce(sum(p.amount) FILTER (WHERE p.account = 'expired'), 0)::float8 AS expired
    FROM points_transaction t JOIN points_posting p ON p.transaction_id = t.id WHERE t.at > ${subYears(now, 1)}`;
  const costs = await readCosts(tx);
  const { members, available, pending } = standing ?? { members: 0, available: 0, pending: 0 };
  return {
    ...{ members, available, pending },
    ...(moved ?? { issued: 0, spent: 0, expired: 0 }),
    hundredWorth: pointsWorth(100, costs),
    liability: pointsWorth(available + pending, costs),
  };
}

/** How often each reward was taken, and how often its codes were used. */
export async function readTakenCounts(tx: Tx): Promise<Map<string, Pick<RewardRow, "taken" | "used">>> {
  const rows = await tx.$queryRaw<{ id: string; taken: number; used: number }[]>`
    SELECT r.reward_id AS id, count(*)::int AS taken, count(*) FILTER (WHERE u.used)::int AS used
    FROM reward_taken r LEFT JOIN unique_code u ON u.code = r.code WHERE r.returned_at IS NULL GROUP BY r.reward_id`;
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
