import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { windowReaders } from "../../letters/window-readers";
import type { Mailings } from "./types";

type Counted = { id: string; letIn: number; allowed: Record<string, number> };

/** The windows of a sale with their letters: whom each would reach now, and how far those that go out have come. */
export async function readMailings(tx: Tx, saleId: string, now: Date): Promise<Omit<Mailings, "maySend">> {
  const { newsletter, loyalty } = await readShop(tx);
  const topics = newsletter.topics.map(({ key }) => key);
  const windows = await tx.saleWindow.findMany({
    where: { saleId },
    orderBy: [{ opensAt: "asc" }, { id: "asc" }],
    include: { mailing: true },
  });
  const counted = await tx.$queryRaw<Counted[]>`
    WITH people AS MATERIALIZED (
      SELECT w.id, r.email FROM sale_window w CROSS JOIN LATERAL (${windowReaders}) AS r WHERE w.sale_id = ${saleId}
    ), allowed AS (
      SELECT p.id, t.key, count(*)::int AS many FROM people p CROSS JOIN unnest(${topics}::text[]) AS t(key)
      JOIN newsletter_permission n ON n.email = p.email AND n.topic = t.key AND n.state = 'live'
      WHERE letter_refusal(p.email, t.key, ${now}::timestamptz, '', 'news-sale-early') IS NULL GROUP BY p.id, t.key
    )
    SELECT p.id, count(*)::int AS "letIn",
      coalesce((SELECT jsonb_object_agg(a.key, a.many) FROM allowed a WHERE a.id = p.id), '{}') AS allowed
    FROM people p GROUP BY p.id`;
  const settled = await tx.saleMailingReader.groupBy({
    by: ["windowId", "state", "reason"],
    where: { windowId: { in: windows.map(({ id }) => id) } },
    _count: true,
  });
  const names = await readGroups(tx, saleId);
  const { holdoutShare } = await tx.sale.findUniqueOrThrow({ where: { id: saleId } });
  const rows = windows.map(({ id, kind, tier, opensAt, mailing }) => {
    const step = loyalty.tiers.find(({ key }) => key === tier)?.name;
    const { letIn = 0, allowed = {} } = counted.find((one) => one.id === id) ?? {};
    const mine = settled.filter(({ windowId }) => windowId === id);
    const many = (state: string) =>
      mine.filter((one) => one.state === state).reduce((sum, one) => sum + one._count, 0);
    return {
      ...{ windowId: id, kind, opensAt, letIn, allowed, group: names.get(id) ?? step ?? null },
      mailing: mailing && {
        ...{ topic: mailing.topic, spreadMinutes: mailing.spreadMinutes },
        ...{
          held: many("held_out"),
          gatheredAt: mailing.gatheredAt,
          stoppedAt: mailing.stoppedAt,
          due: many("due"),
        },
        written: mailing.forgottenAt ? mailing.written : many("written"),
        leftOut: mine.flatMap(({ reason, _count: count }) => (reason ? [{ reason, count }] : [])),
      },
    };
  });
  return { rows, holdoutShare, topics: newsletter.topics.map(({ key, title }) => ({ key, title })) };
}

/** What the windows' groups are called. Read as facts: segments are made further up. */
async function readGroups(tx: Tx, saleId: string): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT w.id, g.name FROM sale_window w JOIN segment g ON g.id = w.segment_id WHERE w.sale_id = ${saleId}`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}
