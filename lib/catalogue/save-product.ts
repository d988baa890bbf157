import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { type SavedProduct, saveProducts } from "./save/save-products";
import { type ProductDraft, productInputSchema } from "./schema";

/**
 * Makes one product what the input says, by handle, with options, variants, prices, stock, pictures, collections and
 * listing. Throws when the input breaks its schema.
 * @param expectedVersion refuses when somebody has saved the product since it was read at this version
 */
export async function saveProduct(
  tx: Tx,
  input: ProductDraft,
  now: Date,
  expectedVersion?: number,
): Promise<Result<SavedProduct, "changed_meanwhile">> {
  const product = productInputSchema.parse(input);
  if (expectedVersion !== undefined) {
    const [row] = await tx.$queryRaw<{ version: number }[]>`
      SELECT version FROM product WHERE handle = ${product.handle} FOR NO KEY UPDATE`;
    if (row && row.version !== expectedVersion) return refusal("changed_meanwhile");
  }
  const [saved] = await saveProducts(tx, [product], now);
  if (!saved) throw new Error(`${product.handle} was not saved`);
  return success(saved);
}
