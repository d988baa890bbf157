import { cacheLife, cacheTag } from "next/cache";
import { building } from "@/lib/platform/building";
import { cacheTags } from "@/lib/platform/cache-tags";
import { reader } from "@/lib/platform/reader";
import { listPolicies, readPolicy, readShop } from "./data";
import { shopSettingsSchema } from "./schema";
import type { PolicyLink, PolicyPage, ShopSettings } from "./types";

/** The shop's settings, remembered until they are saved. */
export async function getShop(): Promise<ShopSettings> {
  "use cache";
  cacheTag(cacheTags.settings);
  if (building()) {
    cacheLife({ stale: 30, revalidate: 1, expire: 300 });
    return shopSettingsSchema.parse({});
  }
  cacheLife("days");
  return readShop(reader());
}

/** A policy as it stands today, or null. */
export async function getPolicy(slug: string): Promise<PolicyPage | null> {
  "use cache";
  cacheTag(cacheTags.settings);
  cacheLife("days");
  return readPolicy(reader(), slug, new Date());
}

/** The policies in force, for the footer. */
export async function getPolicyLinks(): Promise<PolicyLink[]> {
  "use cache";
  cacheTag(cacheTags.settings);
  if (building()) {
    cacheLife({ stale: 30, revalidate: 1, expire: 300 });
    return [];
  }
  cacheLife("days");
  return listPolicies(reader(), new Date());
}
