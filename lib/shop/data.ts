import type { Tx } from "@/lib/platform/db";
import { shopSettingsSchema } from "./schema";
import type { PolicyLink, PolicyPage, ShopSettings } from "./types";

/** The shop's settings; what was never set has its default. Throws when a stored value does not fit its schema. */
export async function readShop(tx: Tx): Promise<ShopSettings> {
  const rows = await tx.setting.findMany({ where: { key: { in: Object.keys(shopSettingsSchema.shape) } } });
  return shopSettingsSchema.parse(Object.fromEntries(rows.map((row) => [row.key, row.value])));
}

/** The version of a policy in force at `now`, or null. */
export async function readPolicy(tx: Tx, slug: string, now: Date): Promise<PolicyPage | null> {
  return tx.policy.findFirst({
    where: { slug, effectiveFrom: { lte: now } },
    orderBy: { effectiveFrom: "desc" },
    select: { slug: true, title: true, html: true, effectiveFrom: true },
  });
}

/** Every policy in force at `now`, by title. */
export async function listPolicies(tx: Tx, now: Date): Promise<PolicyLink[]> {
  const rows = await tx.policy.findMany({
    where: { effectiveFrom: { lte: now } },
    orderBy: [{ slug: "asc" }, { effectiveFrom: "desc" }],
    distinct: ["slug"],
    select: { slug: true, title: true },
  });
  return rows.sort((a, b) => a.title.localeCompare(b.title));
}
