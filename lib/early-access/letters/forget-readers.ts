import type { Tx } from "@/lib/platform/db";

/** How many days after a sale those who were written to are kept, for whoever asks why they were. */
const keptDays = 90;

/**
 * Forgets who was written to about sales that have been over for three months, and the personal links that were made for those
 * letters; how many it were is kept. Links that were made by hand stay with their sale.
 */
export async function forgetReaders(tx: Tx, now: Date): Promise<void> {
  await tx.$executeRaw`
    WITH over AS (
      SELECT m.window_id, w.kind FROM sale_mailing m JOIN sale_window w ON w.id = m.window_id JOIN sale s ON s.id = w.sale_id
      WHERE m.forgotten_at IS NULL AND s.state = 'scheduled'
        AND coalesce(s.ended_at, s.ends_at) < ${now}::timestamptz - make_interval(days => ${keptDays})
    ), counted AS (
      UPDATE sale_mailing m SET forgotten_at = ${now}, written = (
        SELECT count(*) FROM sale_mailing_reader r WHERE r.window_id = m.window_id AND r.state = 'written')
      FROM over WHERE over.window_id = m.window_id
    ), links AS (
      DELETE FROM sale_invitation i USING over WHERE i.window_id = over.window_id AND over.kind <> 'invitation'
    )
    DELETE FROM sale_mailing_reader r USING over WHERE r.window_id = over.window_id`;
}
