import { enqueueLetter } from "@/lib/mail/enqueue-letter";
import type { Tx } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { readShop } from "@/lib/shop/data";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { memberOf } from "../../writing/member-of";
import { readApprovers } from "./read-approvers";

type Refused = "forbidden" | "not_found" | "not_draft" | "not_wanted" | "changed_meanwhile" | "nobody_else";

/**
 * Writes to everybody who may approve this version of a draft: whoever sends letters, did not change it last and does not ask. Each of them
 * gets one letter a version, however often it is asked. Gives their names; refuses "nobody_else" when there is nobody.
 */
export async function askApproval(
  tx: Tx,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
  now: Date,
): Promise<Result<{ names: string[] }, Refused>> {
  const no = forbid(actor, "campaigns.write");
  if (no) return no;
  const campaign = await tx.campaign.findUnique({ where: { id }, include: { wordings: true } });
  if (!campaign) return refusal("not_found");
  if (campaign.state !== "draft") return refusal("not_draft");
  if (campaign.version !== version) return refusal("changed_meanwhile");
  const { newsletter } = await readShop(tx);
  if (!newsletter.approval) return refusal("not_wanted");
  const asks = memberOf(actor);
  const approvers = (await readApprovers(tx, campaign.changedById)).filter((one) => one.id !== asks);
  if (approvers.length === 0) return refusal("nobody_else");
  const subject = campaign.wordings.find(({ variant }) => variant === "a")?.subject ?? "";
  const url = `${env().APP_URL}/admin/campaigns/${id}/send`;
  for (const { id: staffId, name, email } of approvers) {
    const letter = { key: `approval:${id}:${version}:${staffId}`, template: "approval-asked" as const };
    const props = { name, by: actor.name, letter: campaign.name, subject, url };
    await enqueueLetter(tx, { ...letter, to: email, toName: name, props }, now);
  }
  await audit(
    tx,
    actor,
    {
      ...{ action: "campaign.ask_approval", entity: "campaign", entityId: id },
      ...{ before: null, after: { version } },
    },
    now,
  );
  return success({ names: approvers.map(({ name }) => name) });
}
