import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { changeLetter, type LetterRefusal } from "./change-letter";
import { readVersion } from "./data";
import { memberOf } from "./member-of";
import type { bringBackSchema } from "./schema";
import type { ChangedLetter } from "./types";

/** Makes a letter say what it once said; what it says now becomes a version, so that this can be taken back too. */
export async function bringBackVersion(
  tx: Tx,
  actor: Actor,
  { campaignId, no, version }: z.output<typeof bringBackSchema>,
  now: Date,
): Promise<Result<ChangedLetter, "forbidden" | LetterRefusal>> {
  const denied = forbid(actor, "campaigns.write");
  if (denied) return denied;
  const then = await readVersion(tx, campaignId, no);
  if (!then) return refusal("not_found");
  const changed = await changeLetter(
    tx,
    // A trial is begun and ended by itself: a version brings back words, not how many wordings there are.
    {
      ...{ campaignId, version, by: memberOf(actor), keep: true },
      change: ({ b }) => ({ a: then.a, b: b && (then.b ?? b) }),
    },
    now,
  );
  if (!changed.ok) return changed;
  const about = { action: "campaign.bring_back", entity: "campaign", entityId: campaignId };
  await audit(tx, actor, { ...about, before: null, after: { no } }, now);
  const { version: next, wordings, mark } = changed.value;
  return success({ version: next, wordings, mark });
}
