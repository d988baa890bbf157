import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { changeLetter, type LetterRefusal } from "./change-letter";
import { memberOf } from "./member-of";
import type { wordingSaveSchema } from "./schema";

const quiet = 10 * 60 * 1000;

/**
 * Saves a wording as it is being written. Of a writer at work the log has one entry in ten minutes: what was written is in
 * the versions.
 */
export async function saveWording(
  tx: Tx,
  actor: Actor,
  { campaignId, variant, version, wording, keep }: z.output<typeof wordingSaveSchema>,
  now: Date,
): Promise<Result<{ version: number; at: Date; mark: string }, "forbidden" | LetterRefusal>> {
  const no = forbid(actor, "campaigns.write");
  if (no) return no;
  const by = memberOf(actor);
  const changed = await changeLetter(
    tx,
    {
      ...{ campaignId, version, by, keep },
      // Only a trial has a second wording, and only a beginning makes one.
      change: (before) => (variant === "b" && !before.b ? before : { ...before, [variant]: wording }),
    },
    now,
  );
  if (!changed.ok) return changed;
  const { before, wordings: after, version: next, mark } = changed.value;
  const about = { action: "campaign.write", entity: "campaign", entityId: campaignId };
  const told = await tx.auditEntry.findFirst({
    where: { ...about, actorName: actor.name, at: { gt: new Date(now.getTime() - quiet) } },
    select: { id: true },
  });
  if (!told) {
    const subject = (of: typeof before) => ({ subject: of[variant]?.subject ?? "" });
    await audit(tx, actor, { ...about, before: subject(before), after: subject(after) }, now);
  }
  return success({ version: next, at: now, mark });
}
