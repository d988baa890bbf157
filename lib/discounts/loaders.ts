import { cacheLife, cacheTag } from "next/cache";
import { cacheTags } from "@/lib/platform/cache/cache-tags";
import { reader } from "@/lib/platform/reader";
import { readAutomatic } from "./data";
import type { Discount } from "./types";

/** The automatic discounts, kept for a short while: every page of the shop asks for them. Basket and checkout ask the database. */
export async function getAutomatic(): Promise<Discount[]> {
  "use cache";
  cacheTag(cacheTags.discounts);
  cacheLife({ stale: 60, revalidate: 60, expire: 300 });
  return readAutomatic(reader(), new Date());
}
