import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";

type Asked = {
  readonly windowId: string;
  readonly on: boolean;
  /** What the letters are about: only who allows that is written to. */
  readonly topic: string;
  readonly spreadMinutes: number;
};
type Refused = "forbidden" | "not_found" | "is_over" | "unknown_topic" | "too_long" | "has_begun";

/**
 * Says whether people are written to as a window begins, about what and over how long; until the first of them is written
 * down. Refuses "too_long" where the last letter would come when the sale is everybody's, and "has_begun" from then on: what
 * goes out can be stopped.
 */
export async function setMailing(
  tx: Tx,
  actor: Actor,
  { windowId, on, topic, spreadMinutes }: Asked,
  now: Date,
): Promise<Result<void, Refused>> {
  const no = forbid(actor, "campaigns.send");
  if (no) return no;
  const window = await tx.saleWindow.findUnique({
    where: { id: windowId },
    select: { opensAt: true, sale: { select: { id: true, opensAt: true, endedAt: true } } },
  });
  if (!window) return refusal("not_found");
  const { id: saleId, opensAt, endedAt } = window.sale;
  if (endedAt || (opensAt && opensAt <= now)) return refusal("is_over");
  const { newsletter } = await readShop(tx);
  if (on && !newsletter.topics.some(({ key }) => key === topic)) return refusal("unknown_topic");
  const last = window.opensAt.getTime() + spreadMinutes * 60_000;
  if (on && opensAt && last >= opensAt.getTime()) return refusal("too_long");
  const changed = on
    ? await tx.$executeRaw`
        INSERT INTO sale_mailing AS m (window_id, topic, spread_minutes, created_at, updated_at)
        VALUES (${windowId}, ${topic}, ${spreadMinutes}::int, ${now}, ${now})
        ON CONFLICT (window_id) DO UPDATE SET topic = excluded.topic, spread_minutes = excluded.spread_minutes, updated_at = excluded.updated_at
        WHERE m.gathered_at IS NULL`
    : await tx.$executeRaw`DELETE FROM sale_mailing WHERE window_id = ${windowId} AND gathered_at IS NULL`;
  if (changed === 0 && (await tx.saleMailing.count({ where: { windowId } })) > 0) return refusal("has_begun");
  const after = on ? { windowId, topic, spreadMinutes } : { windowId, on };
  await audit(
    tx,
    actor,
    { action: "sale.letters", entity: "sale", entityId: saleId, before: null, after },
    now,
  );
  return success(undefined);
}
