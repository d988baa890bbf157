import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, success } from "@/lib/values/result";
import { changeLetter, type LetterRefusal } from "../change-letter";
import { memberOf } from "../member-of";
import type { trialSchema } from "../schema";
import type { ChangedLetter } from "../types";

/** Parts per million of the readers who try both wordings, unless the owner says otherwise. */
const usualShare = 200_000;

/** Gives a letter a second wording, a copy of the first, to be changed and tried against it. */
export async function beginTrial(
  tx: Tx,
  actor: Actor,
  { campaignId, version }: z.output<typeof trialSchema>,
  now: Date,
): Promise<Result<ChangedLetter, "forbidden" | LetterRefusal>> {
  const no = forbid(actor, "campaigns.write");
  if (no) return no;
  const changed = await changeLetter(
    tx,
    {
      ...{ campaignId, version, by: memberOf(actor), keep: false },
      change: ({ a, b }) => ({ a, b: b ?? a }),
      with: { trialShare: usualShare },
    },
    now,
  );
  if (!changed.ok) return changed;
  const about = { action: "campaign.begin_trial", entity: "campaign", entityId: campaignId };
  await audit(tx, actor, { ...about, before: null, after: { trialShare: usualShare } }, now);
  const { version: next, wordings, mark } = changed.value;
  return success({ version: next, wordings, mark });
}
