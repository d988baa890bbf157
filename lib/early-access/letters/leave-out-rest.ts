import type { Tx } from "@/lib/platform/db";

/** Nobody of whose sale it is too late by now, or whose letters were stopped, is written to any more. */
export async function leaveOutRest(tx: Tx, now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE sale_mailing_reader r SET state = 'left_out', settled_at = ${now}, reason = CASE WHEN m.stopped_at IS NULL THEN 'over' ELSE 'stopped' END
    FROM sale_mailing m JOIN sale_window w ON w.id = m.window_id JOIN sale s ON s.id = w.sale_id
    WHERE m.window_id = r.window_id AND r.state = 'due'
      AND (m.stopped_at IS NOT NULL OR s.opens_at <= ${now} OR s.ended_at <= ${now} OR s.ends_at <= ${now})`;
}
