import { isDeepStrictEqual } from "node:util";
import type { Prisma } from "@/lib/platform/generated/client";
import type { ProductInput } from "../../schema";

type Json = Record<string, Prisma.InputJsonValue | null>;
type Fields = Record<string, unknown>;

/** The fields of a product that a save changes, before and after, for the audit log; null when none does. */
export function productChanges(
  before: ProductInput,
  after: ProductInput,
): { before: Json; after: Json } | null {
  const changes = differences(before, after, ["variants", "pictures", "extra", "keepOthers", "collections"]);
  if (!isDeepStrictEqual(idsOf(before), idsOf(after))) put(changes, "pictures", idsOf(before), idsOf(after));
  if (after.publishedAt === undefined) forget(changes, "publishedAt");
  if (after.taxClass === undefined) forget(changes, "taxClass");
  const old = new Map(before.variants.map((variant) => [variant.id ?? nameOf(variant), variant]));
  for (const variant of after.variants) {
    const was = old.get(variant.id ?? nameOf(variant));
    old.delete(variant.id ?? nameOf(variant));
    const name = `variant ${nameOf(variant)}`;
    if (!was) {
      put(changes, name, null, { price: variant.price, sku: variant.sku });
      continue;
    }
    const inside = differences(was, variant, ["id", "onHand", "picture", "extra", "earlierPrices"]);
    if (Object.keys(inside.after).length > 0) put(changes, name, inside.before, inside.after);
  }
  for (const variant of old.values())
    put(changes, `variant ${nameOf(variant)}`, { price: variant.price, sku: variant.sku }, null);
  return Object.keys(changes.after).length > 0 ? changes : null;
}

function differences(before: Fields, after: Fields, ignored: readonly string[]) {
  const changes = { before: {} as Json, after: {} as Json };
  for (const key of Object.keys(after))
    if (!ignored.includes(key) && !isDeepStrictEqual(before[key], after[key]))
      put(changes, key, before[key], after[key]);
  return changes;
}

function put(changes: { before: Json; after: Json }, key: string, before: unknown, after: unknown): void {
  changes.before[key] = jsonOf(before);
  changes.after[key] = jsonOf(after);
}

function forget(changes: { before: Json; after: Json }, key: string): void {
  delete changes.before[key];
  delete changes.after[key];
}

/** A value as JSON holds it; a description by its beginning, for the log is to be read. */
function jsonOf(value: unknown): Prisma.InputJsonValue | null {
  if (typeof value === "string" && value.length > 500) return `${value.slice(0, 500)}…`;
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

const nameOf = ({ optionValues }: { readonly optionValues: readonly string[] }) =>
  optionValues.join(" / ") || "only";
const idsOf = ({ pictures }: ProductInput) => pictures.map(({ mediaId }) => mediaId);
