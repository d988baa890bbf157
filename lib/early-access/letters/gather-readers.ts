import type { Db, Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { tryEach } from "@/lib/platform/try-each";
import { heldOut } from "../hold-out/held-out";
import { inItsTime } from "./in-its-time";
import { partMinutes } from "./part-minutes";
import { windowReaders } from "./window-readers";

type Due = { id: string; saleId: string; share: number };

/** A million customers take a while to be asked. */
const patience = { maxWait: 15_000, timeout: 600_000 };

/**
 * Writes down who is written to about each window that has begun: those it lets in who allow letters about its topic, each
 * with the quarter of an hour that is theirs, or as held out by lot. Both hang on window or sale and address alone. Once a window; but those
 * who were invited by hand meanwhile are taken up too. A window that comes to grief holds up none of the others.
 */
export async function gatherReaders(database: Db, now: Date): Promise<void> {
  const due = await database.$queryRaw<Due[]>`
    SELECT w.id, s.id AS "saleId", s.holdout_share AS share FROM sale_mailing m JOIN sale_window w ON w.id = m.window_id JOIN sale s ON s.id = w.sale_id
    WHERE (m.gathered_at IS NULL OR w.kind = 'invitation') AND m.stopped_at IS NULL AND m.forgotten_at IS NULL AND ${inItsTime(now)} ORDER BY w.opens_at, w.id`;
  await tryEach(due, "Readers of some windows could not be written down", (window) =>
    database.$transaction((tx) => gather(tx, window, now), patience),
  );
}

async function gather(tx: Tx, { id, saleId, share }: Due, now: Date): Promise<void> {
  const held = heldOut({ saleId, email: Prisma.sql`p.email`, share });
  await tx.$executeRaw`
    WITH mine AS (
      SELECT w.*, m.topic, m.spread_minutes FROM sale_mailing m JOIN sale_window w ON w.id = m.window_id JOIN sale s ON s.id = w.sale_id
      WHERE w.id = ${id} AND m.stopped_at IS NULL AND ${inItsTime(now)} FOR UPDATE OF m
    ), people AS (
      SELECT w.id, w.kind, w.opens_at, w.topic, w.spread_minutes, p.email FROM mine w CROSS JOIN LATERAL (${windowReaders(null)}) AS p
    ), written AS (
      INSERT INTO sale_mailing_reader (window_id, email, due_at, state, settled_at)
      SELECT p.id, p.email, p.opens_at + make_interval(mins => ${partMinutes}::int * ${partOf}),
        CASE WHEN o.held THEN 'held_out' ELSE 'due' END, CASE WHEN o.held THEN ${now}::timestamptz END
      FROM people p JOIN newsletter_permission n ON n.email = p.email AND n.topic = p.topic AND n.state = 'live'
        CROSS JOIN LATERAL (SELECT p.kind <> 'invitation' AND ${held} AS held) AS o
      ON CONFLICT DO NOTHING
    )
    UPDATE sale_mailing m SET gathered_at = coalesce(m.gathered_at, ${now}), let_in = (SELECT count(*) FROM people)
    FROM mine WHERE m.window_id = mine.id`;
}

/** The part of a window's letters that an address `p` is in, from 0. */
const partOf = Prisma.sql`((hashtextextended(p.id || ' ' || lower(p.email::text), 0) & 9223372036854775807) % (p.spread_minutes / ${partMinutes}::int + 1))::int`;
