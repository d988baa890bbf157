import { askKept } from "@/lib/platform/ask-kept";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { shopSettingsSchema } from "./schema";
import type { PolicyLink, PolicyPage, PolicyVersion, ShopSettings } from "./types";

const keys = Object.keys(shopSettingsSchema.shape);
let known: { text: string; settings: ShopSettings } | undefined;

/**
 * The shop's settings; what was never set has its default. Throws when a stored value does not fit its schema. Always read,
 * as one text, and checked anew only when it has changed.
 */
export async function readShop(tx: Tx): Promise<ShopSettings> {
  const [row] = await askKept<{ text: string }>(
    tx,
    Prisma.sql`
    SELECT coalesce(json_object_agg(key, value ORDER BY key), '{}')::text AS text FROM setting WHERE key = ANY(${keys}::text[])`,
  );
  const text = row?.text ?? "{}";
  if (known?.text !== text) known = { text, settings: shopSettingsSchema.parse(JSON.parse(text)) };
  return known.settings;
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

/** The versions of a policy that are or were in force at `now`, newest first. */
export async function listPolicyVersions(tx: Tx, slug: string, now: Date): Promise<PolicyVersion[]> {
  return tx.policy.findMany({
    where: { slug, effectiveFrom: { lte: now } },
    orderBy: { effectiveFrom: "desc" },
    select: { id: true, title: true, effectiveFrom: true },
  });
}

/** One version of a policy, unless it is still to come at `now`. */
export async function readPolicyVersion(
  tx: Tx,
  slug: string,
  id: string,
  now: Date,
): Promise<PolicyPage | null> {
  return tx.policy.findFirst({
    where: { id, slug, effectiveFrom: { lte: now } },
    select: { slug: true, title: true, html: true, effectiveFrom: true },
  });
}
