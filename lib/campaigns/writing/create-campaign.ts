import { similarTopic } from "@/lib/newsletter/similar/similar-words";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { memberOf } from "./member-of";
import { startingPoints } from "./starting-points";
import type { NewCampaign } from "./types";

/** Begins a letter to many, about something the shop has permission to write about. */
export async function createCampaign(
  tx: Tx,
  actor: Actor,
  { name, topic, start }: NewCampaign,
  now: Date,
): Promise<Result<{ id: string }, "forbidden" | "no_such_topic">> {
  const no = forbid(actor, "campaigns.write");
  if (no) return no;
  const { newsletter } = await readShop(tx);
  if (topic !== similarTopic && !newsletter.topics.some(({ key }) => key === topic))
    return refusal("no_such_topic");
  const id = createId("camp");
  const by = memberOf(actor);
  const moments = { createdById: by, changedById: by, createdAt: now, updatedAt: now };
  await tx.campaign.create({
    data: { id, name, topic, ...moments, wordings: { create: { variant: "a", ...startingPoints(start) } } },
  });
  await audit(
    tx,
    actor,
    { action: "campaign.create", entity: "campaign", entityId: id, before: null, after: { name, topic } },
    now,
  );
  return success({ id });
}
