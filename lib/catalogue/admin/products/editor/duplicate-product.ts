import { slugOf } from "@/lib/catalogue/handles/slug-of";
import { productInputOf } from "@/lib/catalogue/save/product-input-of";
import { saveProduct } from "@/lib/catalogue/save-product";
import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { freeHandle } from "./free-handle";
import { readEditedProduct } from "./read-edited-product";

/**
 * Makes a draft like a product: words, options, prices and pictures, but no pieces, SKUs and barcodes, which belong to
 * the one thing.
 */
export async function duplicateProduct(
  tx: Tx,
  actor: Actor,
  { id }: { readonly id: string },
  now: Date,
): Promise<Result<{ id: string }, "forbidden" | "not_found" | "changed_meanwhile">> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const known = await readEditedProduct(tx, id, { lock: false });
  if (!known) return refusal("not_found");
  const input = productInputOf(known);
  const title = `Copy of ${known.title}`.slice(0, 255);
  const saved = await saveProduct(
    tx,
    {
      ...input,
      title,
      handle: await freeHandle(tx, slugOf(title)),
      status: "draft",
      publishedAt: null,
      collections: known.collections.map(({ collection }) => collection.handle),
      variants: input.variants.map(({ id: _, ...variant }) => ({ ...variant, sku: null, barcode: null })),
    },
    now,
  );
  if (!saved.ok) return saved;
  await audit(
    tx,
    actor,
    {
      action: "product.duplicate",
      entity: "product",
      entityId: saved.value.id,
      before: null,
      after: { title, copyOf: id },
    },
    now,
  );
  return success({ id: saved.value.id });
}
