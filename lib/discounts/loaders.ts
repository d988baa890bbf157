import { cacheTags } from "@/lib/platform/cache/cache-tags";
import { keptUnder } from "@/lib/platform/cache/kept-under";
import { pagesReader } from "@/lib/platform/reader";
import { readAutomatic } from "./data";
import type { Discount } from "./types";

/**
 * The automatic discounts, kept for a short while: the personal answer of every page asks for them. Basket and checkout ask the
 * database.
 */
export const getAutomatic: () => Promise<Discount[]> = keptUnder([cacheTags.discounts], 60_000, () =>
  readAutomatic(pagesReader(), new Date()),
);
