import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { changeLetter, type LetterRefusal } from "../change-letter";
import { memberOf } from "../member-of";
import type { endTrialSchema } from "../schema";
import type { ChangedLetter } from "../types";

/** Leaves a letter one wording, whichever is to stay; the other one is kept as a version. */
export async function endTrial(
  tx: Tx,
  actor: Actor,
  { campaignId, version, keep: stays }: z.output<typeof endTrialSchema>,
  now: Date,
): Promise<Result<ChangedLetter, "forbidden" | LetterRefusal>> {
  const no = forbid(actor, "campaigns.write");
  if (no) return no;
  const changed = await changeLetter(
    tx,
    {
      ...{ campaignId, version, by: memberOf(actor), keep: true },
      change: (before) => ({ a: before[stays] ?? before.a }),
      with: { trialShare: null },
    },
    now,
  );
  if (!changed.ok) return changed;
  const about = { action: "campaign.end_trial", entity: "campaign", entityId: campaignId };
  await audit(tx, actor, { ...about, before: null, after: { stays } }, now);
  const { version: next, wordings, mark } = changed.value;
  return success({ version: next, wordings, mark });
}
