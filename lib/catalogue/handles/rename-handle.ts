import { record } from "@/lib/journal/record";
import { cacheTags, refreshTags } from "@/lib/platform/cache/cache-tags";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { readShop } from "@/lib/shop/data";
import { saveSetting } from "@/lib/shop/save-setting";
import { type Result, refusal, success } from "@/lib/values/result";
import { handleSchema } from "../schema";
import type { Place } from "../types";
import { writeRedirect } from "./write-redirect";

type Rename = { readonly place: Place; readonly from: string; readonly to: string };

/**
 * Gives a product or a collection another handle; its old addresses lead to the new one from then on. Refuses with
 * "not_found", or "handle_taken" when another of its kind has the new one. Throws when the new handle breaks its schema.
 */
export async function renameHandle(
  tx: Tx,
  { place, from, to }: Rename,
  now: Date,
): Promise<Result<void, "not_found" | "handle_taken">> {
  const handle = handleSchema.parse(to);
  const id = await lock(tx, place, from);
  if (id === null) return refusal("not_found");
  if (handle === from) return success(undefined);
  if (!(await take(tx, place, id, handle))) return refusal("handle_taken");
  await writeRedirect(tx, place, from, handle, now);
  if (place === "products") {
    await record(tx, { type: "product_saved", productId: id, data: { handle, created: false } }, now);
    await refreshTags(tx, [cacheTags.product(from), cacheTags.product(handle), cacheTags.listings]);
  } else {
    await renameInSettings(tx, from, handle);
    await refreshTags(tx, [cacheTags.collection(from), cacheTags.collection(handle), cacheTags.listings]);
  }
  return success(undefined);
}

async function lock(tx: Tx, place: Place, handle: string): Promise<string | null> {
  const table = Prisma.raw(place === "products" ? "product" : "collection");
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM ${table} WHERE handle = ${handle} FOR UPDATE`;
  return row?.id ?? null;
}

/** The unique index decides, also against somebody who takes the handle at this moment. */
async function take(tx: Tx, place: Place, id: string, handle: string): Promise<boolean> {
  await tx.$executeRaw`SAVEPOINT take_handle`;
  try {
    if (place === "products")
      await tx.product.update({ where: { id }, data: { handle, version: { increment: 1 } } });
    else await tx.collection.update({ where: { id }, data: { handle } });
    return true;
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")) throw error;
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT take_handle`;
    return false;
  }
}

/** The home page borrows its pictures from collections, which it names by handle. */
async function renameInSettings(tx: Tx, from: string, to: string): Promise<void> {
  const { home } = await readShop(tx);
  const renamed = <Part extends { collection: string }>(part: Part | null) =>
    part?.collection === from ? { ...part, collection: to } : part;
  const [hero, story] = [renamed(home.hero), renamed(home.story)];
  if (hero === home.hero && story === home.story) return;
  const saved = await saveSetting(tx, "home", { ...home, hero, story });
  if (!saved.ok) throw new Error(`The home page's settings: ${saved.detail?.join("; ")}`);
}
