import { db } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";

/** When tests of campaigns take place. */
export const now = new Date("2026-11-23T10:00:00Z");

/** Writes a word of each address into the ledger, as footer and letter would. */
export async function say(
  emails: readonly string[],
  act = "given",
  topic = "newsletter",
  at = now,
): Promise<void> {
  await db().consentEntry.createMany({
    data: emails.map((email) => ({
      ...{ email, act, topic, wording: "Write to me", source: "footer", at },
      proof: act === "given" ? "double_opt_in" : null,
    })),
  });
}

/** Readers who allow the newsletter: r1@example.com and on. */
export async function readers(count: number): Promise<string[]> {
  const emails = Array.from({ length: count }, (_, index) => `r${index + 1}@example.com`);
  await say(emails);
  return emails;
}

/** A campaign with one wording, or two; gives its id. */
export async function draftCampaign(more: object = {}, variants: readonly string[] = ["a"]): Promise<string> {
  const id = createId("camp");
  const who = { createdById: "stf_1", changedById: "stf_1", createdAt: now, updatedAt: now };
  await db().campaign.create({ data: { id, name: "November", topic: "newsletter", ...who, ...more } });
  await db().campaignWording.createMany({
    data: variants.map((variant) => ({
      ...{ campaignId: id, variant, subject: `News ${variant}`, preheader: "" },
      content: { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Hello" }] }] },
    })),
  });
  return id;
}
