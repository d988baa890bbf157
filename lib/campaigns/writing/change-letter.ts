import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { type Result, refusal, success } from "@/lib/values/result";
import { readMeanwhile, readWordings, wordsOf } from "./data";
import type { ChangedLetter, Variant, Wordings } from "./types";

export type LetterRefusal = "not_found" | "not_a_draft" | "changed_meanwhile";

type Change = {
  readonly campaignId: string;
  /** The version it was changed on. */
  readonly version: number;
  readonly by: string;
  /** Keep what stands there as a version, however young the last one is. */
  readonly keep: boolean;
  readonly change: (before: Wordings) => Wordings;
  readonly with?: Omit<Prisma.CampaignUncheckedUpdateManyInput, "version">;
};

/** How far apart versions of one writer are at least. */
const apart = 10 * 60 * 1000;

/**
 * Changes what a draft says if nobody else did meanwhile, and says what they did (LetterMeanwhile) otherwise. What stood there becomes a
 * version when another wrote it, when the last version is ten minutes old, or when it is asked for: so that a letter saved
 * every few seconds has a dozen versions and not a thousand.
 */
export async function changeLetter(
  tx: Tx,
  { campaignId, version, by, keep, change, with: more = {} }: Change,
  now: Date,
): Promise<Result<ChangedLetter & { before: Wordings }, LetterRefusal>> {
  const before = await tx.campaign.findUnique({ where: { id: campaignId } });
  const wordings = before && (await readWordings(tx, campaignId));
  if (!before || !wordings) return refusal("not_found");
  if (before.state !== "draft") return refusal("not_a_draft");
  const { count } = await tx.campaign.updateMany({
    where: { id: campaignId, version, state: "draft" },
    data: { ...more, version: { increment: 1 }, changedById: by, updatedAt: now },
  });
  if (count === 0) {
    const detail = await readMeanwhile(tx, campaignId);
    return detail ? refusal("changed_meanwhile", detail) : refusal("not_found");
  }
  const last = await tx.campaignVersion.findFirst({ where: { campaignId }, orderBy: { no: "desc" } });
  const young = last !== null && now.getTime() - last.at.getTime() < apart;
  if (keep || before.changedById !== by || !young) {
    await tx.campaignVersion.create({
      data: {
        ...{ campaignId, no: (last?.no ?? 0) + 1, byId: before.changedById, at: before.updatedAt },
        wordings: wordings as unknown as Prisma.InputJsonValue,
      },
    });
  }
  const after = change(wordings);
  for (const variant of ["a", "b"] as const) await write(tx, campaignId, variant, after[variant]);
  return success({ version: version + 1, before: wordings, wordings: after, mark: wordsOf(after) });
}

async function write(tx: Tx, campaignId: string, variant: Variant, wording: Wordings["b"]): Promise<void> {
  if (!wording) {
    await tx.campaignWording.deleteMany({ where: { campaignId, variant } });
    return;
  }
  await tx.campaignWording.upsert({
    where: { campaignId_variant: { campaignId, variant } },
    create: { campaignId, variant, ...wording },
    update: wording,
  });
}
