import { createHash } from "node:crypto";
import type { Tx } from "@/lib/platform/db";
import { readStaffNames } from "@/lib/staff/read-staff-names";
import type { StaffActor } from "@/lib/staff/types";
import { wordingSchema } from "../content/schema";
import type { LetterMeanwhile, Variant, Wordings, WritingDesk } from "./types";

/** A short mark of what a letter says, by which an editor knows whether somebody else changed its words. */
export function wordsOf(wordings: Wordings): string {
  return createHash("sha256").update(JSON.stringify(wordings)).digest("base64url").slice(0, 16);
}

/** What a campaign says at the moment. Throws when a row does not fit its schema. */
export async function readWordings(tx: Tx, campaignId: string): Promise<Wordings | null> {
  const rows = await tx.campaignWording.findMany({ where: { campaignId } });
  const of = (variant: Variant) => {
    const row = rows.find((one) => one.variant === variant);
    return row && wordingSchema.parse(row);
  };
  const a = of("a");
  return a ? { a, b: of("b") } : null;
}

/** Everything the page for writing shows; null when there is no such campaign. */
export async function readDesk(tx: Tx, id: string, actor: StaffActor): Promise<WritingDesk | null> {
  const campaign = await tx.campaign.findUnique({
    where: { id },
    include: {
      versions: { orderBy: { no: "desc" }, take: 100, select: { no: true, byId: true, at: true } },
      notes: { orderBy: { at: "asc" }, take: 200 },
    },
  });
  const wordings = campaign && (await readWordings(tx, id));
  if (!campaign || !wordings) return null;
  const staff = await tx.staffMember.findMany({
    where: { state: "active" },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  const { name, topic, version, updatedAt, changedById, state, versions, notes } = campaign;
  const called = await readStaffNames(tx, [
    changedById,
    ...versions.map(({ byId }) => byId),
    ...notes.map(({ byId }) => byId),
  ]);
  return {
    campaign: {
      ...{ id, name, topic, version, changedAt: updatedAt, changedBy: called(changedById) },
      draft: state === "draft",
    },
    wordings,
    mark: wordsOf(wordings),
    versions: versions.map(({ no, byId, at }) => ({ no, at, by: called(byId) })),
    notes: notes.map(({ byId, id: noteId, text, at, doneAt }) => ({
      ...{ id: noteId, text, at, doneAt },
      by: called(byId),
    })),
    staff: staff.map((member) => ({ ...member, self: member.id === actor.staffId })),
  };
}

/** What a campaign's letter is by now, for somebody who wrote on an older one. */
export async function readMeanwhile(tx: Tx, id: string): Promise<LetterMeanwhile | null> {
  const campaign = await tx.campaign.findUnique({ where: { id } });
  const wordings = campaign && (await readWordings(tx, id));
  if (!campaign || !wordings) return null;
  const called = await readStaffNames(tx, [campaign.changedById]);
  const { version, updatedAt: at } = campaign;
  return { version, by: called(campaign.changedById), at, wordings, mark: wordsOf(wordings) };
}

/** How a campaign's wordings were; null when there is no such version. */
export async function readVersion(tx: Tx, campaignId: string, no: number): Promise<Wordings | null> {
  const row = await tx.campaignVersion.findUnique({ where: { campaignId_no: { campaignId, no } } });
  if (!row) return null;
  const kept = row.wordings as { a: unknown; b?: unknown };
  return { a: wordingSchema.parse(kept.a), b: kept.b ? wordingSchema.parse(kept.b) : undefined };
}
