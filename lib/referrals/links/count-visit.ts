import type { Tx } from "@/lib/platform/db";
import { countDay } from "../ambassadors/page/count-day";

/**
 * Counts that the page behind a link, or an ambassador's, was opened, by the day (UTC). Nobody is noted who did. Coming back to it from within the
 * shop, as after taking the offer, opens nothing.
 * @param path of the page; anything but such a page counts for nothing
 * @param referrer address of the page before, "" when unknown
 */
export async function countVisit(
  tx: Tx,
  { path, referrer, ownHost }: { readonly path: string; readonly referrer: string; readonly ownHost: string },
  now: Date,
): Promise<void> {
  if (URL.canParse(referrer) && new URL(referrer).host === ownHost) return;
  const [, word] = /^\/with\/([a-z0-9]{3,20})$/i.exec(path) ?? [];
  if (word) await countDay(tx, { word, what: "visits" }, now);
  const [, code] = /^\/r\/([a-z0-9-]{1,60})$/i.exec(path) ?? [];
  if (!code) return;
  await tx.$executeRaw`
    INSERT INTO referral_day (link_id, day, visits) SELECT coalesce(into_id, id), (${now}::timestamptz AT TIME ZONE 'UTC')::date, 1 FROM referral_link WHERE code = ${code}::citext
    ON CONFLICT (link_id, day) DO UPDATE SET visits = referral_day.visits + 1`;
}
