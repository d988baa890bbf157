import { TZDate } from "@date-fns/tz";
import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { addJob } from "@/lib/platform/jobs/queue";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";
import { cleanPolicy } from "../clean-policy";
import { readShop } from "../data";
import type { PublishPolicy } from "./types";

type Reason = "forbidden" | "changed_meanwhile" | "in_the_past" | "nothing_new" | "already_then";

/**
 * Writes the next version of a policy, in force at once or from the first moment of a day to come. What stood before stays
 * readable: a version is never changed.
 */
export async function publishPolicy(
  tx: Tx,
  actor: Actor,
  { version, from, ...input }: PublishPolicy,
  now: Date,
): Promise<Result<{ id: string; slug: string }, Reason>> {
  const no = forbid(actor, "settings.write");
  if (no) return no;
  const { slug, title } = input;
  // One editor of a policy at a time gets past here; the second then sees the first one's version.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('policy'), hashtext(${slug}))`;
  const newest = await tx.policy.findFirst({
    where: { slug },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  if ((newest?.id ?? "") !== version) return refusal("changed_meanwhile");
  const effectiveFrom = from === null ? now : firstMoment(from, (await readShop(tx)).money.timeZone);
  if (effectiveFrom < now) return refusal("in_the_past");
  const html = cleanPolicy(input.html);
  if (newest?.html === html && newest.title === title) return refusal("nothing_new");
  const id = createId("pol");
  const row = { id, slug, title, html, effectiveFrom, createdAt: now };
  const written = await tx.policy.createMany({ data: [row], skipDuplicates: true });
  if (written.count === 0) return refusal("already_then");
  const after = { title, from: effectiveFrom.toISOString(), html };
  const before = newest && { title: newest.title, html: newest.html };
  await audit(tx, actor, { action: "policy.publish", entity: "policy", entityId: slug, before, after }, now);
  await refreshTags(tx, [cacheTags.settings]);
  // Pages that are kept must change on that day by themselves.
  if (effectiveFrom > now)
    await addJob(
      tx,
      "refresh-tags",
      { tags: [cacheTags.settings] },
      { runAt: effectiveFrom, key: `policy:${id}` },
    );
  return success({ id, slug });
}

function firstMoment(day: string, timeZone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(new TZDate(year, month - 1, date, timeZone).getTime());
}
