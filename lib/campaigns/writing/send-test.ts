import type { z } from "zod";
import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { previewLetter } from "./preview-letter";
import type { testSchema } from "./schema";

/**
 * Sends a letter as it stands to members of staff, marked as a test. They need not have asked for letters: it is their
 * work. Nobody else can be named.
 * @returns how many it goes to
 */
export async function sendTest(
  tx: Tx,
  actor: Actor,
  { campaignId, wording, staffIds, key }: z.output<typeof testSchema>,
  now: Date,
): Promise<Result<{ sent: number }, "forbidden" | "not_found">> {
  const no = forbid(actor, "campaigns.write");
  if (no) return no;
  const campaign = await tx.campaign.findUnique({ where: { id: campaignId }, select: { topic: true } });
  const members = await tx.staffMember.findMany({
    where: { id: { in: staffIds }, state: "active" },
    select: { id: true, email: true, name: true },
  });
  if (!campaign || members.length === 0) return refusal("not_found");
  const { html, text, ...letter } = await previewLetter(
    tx,
    { topic: campaign.topic, wording, customerId: null },
    now,
  );
  const props = { html, text, subject: `Test: ${letter.subject}` };
  for (const { id, email, name } of members) {
    const about = { key: `campaign-test:${key}:${id}`, template: "campaign-test" as const };
    await enqueueLetter(tx, { ...about, to: email, toName: name, props }, now);
  }
  const to = members.map(({ id }) => id);
  await audit(
    tx,
    actor,
    { action: "campaign.test", entity: "campaign", entityId: campaignId, before: null, after: { to } },
    now,
  );
  return success({ sent: members.length });
}
