import type { Tx } from "@/lib/platform/db";

/**
 * Counts that the page behind a link was looked at, by the day (UTC). Nobody is noted who did.
 * @param path of the page; anything but the page of a link counts for nothing
 */
export async function countVisit(tx: Tx, path: string, now: Date): Promise<void> {
  const [, code] = /^\/r\/([a-z0-9-]{1,60})$/.exec(path) ?? [];
  if (!code) return;
  await tx.$executeRaw`
    INSERT INTO referral_day (link_id, day) SELECT id, (${now}::timestamptz AT TIME ZONE 'UTC')::date FROM referral_link WHERE code = ${code}::citext
    ON CONFLICT (link_id, day) DO UPDATE SET visits = referral_day.visits + 1`;
}
