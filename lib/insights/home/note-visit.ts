import type { Tx } from "@/lib/platform/db";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { visitPause } from "./visit-pause";

/** Notes that somebody looks at the home page. After a pause their visit before ends where they were last seen. */
export async function noteVisit(tx: Tx, actor: Actor, now: Date): Promise<Result<null, "forbidden">> {
  const no = forbid(actor, "home.read");
  if (no) return no;
  if (actor.kind !== "staff") return refusal("forbidden");
  const pausedSince = new Date(now.getTime() - visitPause);
  await tx.$executeRaw`
    UPDATE staff_member SET last_visit_at = ${now},
      news_since = CASE WHEN last_visit_at < ${pausedSince} THEN last_visit_at ELSE news_since END
    WHERE id = ${actor.staffId}`;
  return success(null);
}
