import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { createId } from "@/lib/values/id";
import { cleanPolicy } from "./clean-policy";
import type { PolicyInput } from "./types";

/**
 * Puts a policy into force from `now`. Earlier versions stay as they were: what a buyer agreed to can always be shown.
 * Saving the words that already stand changes nothing.
 */
export async function savePolicy(tx: Tx, input: PolicyInput, now: Date): Promise<void> {
  const html = cleanPolicy(input.html);
  const latest = await tx.policy.findFirst({
    where: { slug: input.slug },
    orderBy: { effectiveFrom: "desc" },
  });
  if (latest?.html === html && latest.title === input.title) return;
  await tx.policy.createMany({
    data: [{ id: createId("pol"), slug: input.slug, title: input.title, html, effectiveFrom: now }],
    skipDuplicates: true,
  });
  await refreshTags(tx, [cacheTags.settings]);
}
