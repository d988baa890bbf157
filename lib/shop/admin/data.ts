import type { Tx } from "@/lib/platform/db";
import { settingSchemas } from "../schema";
import type { SettingKey, ShopSettings } from "../types";
import type { PolicyEdition, PolicyRow, SavedSettings } from "./types";

/** A group of settings and when it was saved, for an editor. */
export async function readSettings<Key extends SettingKey>(tx: Tx, key: Key): Promise<SavedSettings<Key>> {
  const row = await tx.setting.findUnique({ where: { key } });
  // The schema of a key gives the settings of that key.
  const value = settingSchemas[key].parse(row?.value ?? {}) as ShopSettings[Key];
  return { ...value, version: row?.updatedAt.toISOString() ?? "" };
}

/** Every policy with its versions counted, by title. */
export async function listPolicyRows(tx: Tx, now: Date): Promise<PolicyRow[]> {
  const rows = await tx.policy.findMany({
    orderBy: { effectiveFrom: "asc" },
    select: { slug: true, title: true, effectiveFrom: true },
  });
  const bySlug = Map.groupBy(rows, ({ slug }) => slug);
  return [...bySlug.entries()]
    .map(([slug, versions]) => {
      const inForce = versions.findLast(({ effectiveFrom }) => effectiveFrom <= now);
      const next = versions.find(({ effectiveFrom }) => effectiveFrom > now);
      return {
        slug,
        title: (inForce ?? versions[0])?.title ?? slug,
        since: inForce?.effectiveFrom ?? null,
        next: next?.effectiveFrom ?? null,
        versions: versions.length,
      };
    })
    .sort((a, b) => a.title.localeCompare(b.title));
}

/** All versions of a policy, those to come too, newest first. */
export async function readPolicyEditions(tx: Tx, slug: string, now: Date): Promise<PolicyEdition[]> {
  const rows = await tx.policy.findMany({
    where: { slug },
    orderBy: { effectiveFrom: "desc" },
    select: { id: true, title: true, html: true, effectiveFrom: true, createdAt: true },
  });
  const inForce = rows.find(({ effectiveFrom }) => effectiveFrom <= now)?.id;
  return rows.map((row) => ({
    ...row,
    state: row.id === inForce ? "in_force" : row.effectiveFrom > now ? "to_come" : "past",
  }));
}
