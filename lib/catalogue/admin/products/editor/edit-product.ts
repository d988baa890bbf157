import { renameHandle } from "@/lib/catalogue/handles/rename-handle";
import { productInputOf } from "@/lib/catalogue/save/product-input-of";
import { saveProduct } from "@/lib/catalogue/save-product";
import type { ProductInput } from "@/lib/catalogue/schema";
import { moveStock } from "@/lib/catalogue/stock/move-stock";
import type { Tx } from "@/lib/platform/db";
import { readShop } from "@/lib/shop/data";
import { actorKey } from "@/lib/staff/actor-key";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { type Result, refusal, success } from "@/lib/values/result";
import { productChanges } from "../product-changes";
import type { ProductForm } from "../types";
import { freeHandle } from "./free-handle";
import { meanwhileOf } from "./meanwhile-of";
import { missingWords } from "./missing-words";
import { readEditedProduct } from "./read-edited-product";
import { readProductDraft } from "./read-product-draft";

type Refusal = "forbidden" | "not_found" | "changed_meanwhile" | "invalid";
export type EditedProduct = { readonly id: string; readonly handle: string; readonly created: boolean };

/**
 * Saves what the editor holds: a new product, or one that is as it was when the form began. An address that changes
 * leads on from the old one; stock is moved by the difference to what the form began with. Refuses "changed_meanwhile"
 * with what differs, and "invalid" with a sentence for each field.
 */
export async function editProduct(
  tx: Tx,
  actor: Actor,
  form: ProductForm,
  now: Date,
): Promise<Result<EditedProduct, Refusal>> {
  const no = forbid(actor, "catalogue.write");
  if (no) return no;
  const { money } = await readShop(tx);
  const known = form.id === null ? null : await readEditedProduct(tx, form.id, { lock: true });
  if (form.id !== null && !known) return refusal("not_found");
  const context = { currency: money.currency, timeZone: money.timeZone, now };
  if (known && known.version !== form.version)
    return refusal("changed_meanwhile", await meanwhileOf(tx, known, form, context));
  const before = known ? productInputOf(known) : null;
  const draft = readProductDraft(form, { ...context, before });
  if (!draft.ok) return draft;
  const wordless = missingWords(form, known?.media.map(({ media }) => media) ?? []);
  if (wordless) return refusal("invalid", wordless);

  const named = await settleHandle(tx, form, draft.value, before, now);
  if (!named.ok) return named;
  const saved = await saveProduct(tx, { ...draft.value, handle: named.value }, now);
  if (!saved.ok) return saved;
  // Somebody took the address for another new product at this very moment; what was written is undone.
  if (!before && saved.value.outcome !== "created") return taken();

  const moved = await moveStock(
    tx,
    form.variants.flatMap((variant, index) => {
      const counted = Number.parseInt(form.variants[index]?.onHand.trim().replace(/^−/, "-") || "0", 10);
      const delta = counted - variant.onHandBefore;
      return variant.id && delta !== 0 ? [{ variantId: variant.id, delta }] : [];
    }),
    { reason: "correction", actor: actorKey(actor), note: null },
    now,
  );
  if (!moved.ok) return refusal("invalid", belowZero(form, moved.detail ?? []));
  const changes = before && productChanges(before, { ...draft.value, handle: named.value });
  if (!before || changes)
    await audit(
      tx,
      actor,
      {
        action: before ? "product.save" : "product.create",
        entity: "product",
        entityId: saved.value.id,
        before: changes?.before ?? null,
        after: changes?.after ?? {
          title: draft.value.title,
          handle: named.value,
          status: draft.value.status,
        },
      },
      now,
    );
  return success({ id: saved.value.id, handle: named.value, created: !before });
}

async function settleHandle(
  tx: Tx,
  form: ProductForm,
  draft: ProductInput,
  before: ProductInput | null,
  now: Date,
): Promise<Result<string, "invalid">> {
  if (!before) {
    const free = await freeHandle(tx, draft.handle);
    // One that was made from the title makes way; one that somebody chose does not.
    return form.handle !== "" && free !== draft.handle ? taken() : success(free);
  }
  const wanted = form.handle === "" ? before.handle : draft.handle;
  if (wanted === before.handle) return success(wanted);
  const renamed = await renameHandle(tx, { place: "products", from: before.handle, to: wanted }, now);
  return renamed.ok ? success(wanted) : taken();
}

function taken() {
  return refusal("invalid" as const, { handle: "Another product has this address." });
}

function belowZero(form: ProductForm, variantIds: readonly string[]): Record<string, string> {
  const faults = form.variants.flatMap(({ id }, index) =>
    id !== null && variantIds.includes(id)
      ? [[`variants.${index}.onHand`, "Fewer than none cannot lie on the shelf; some were sold meanwhile."]]
      : [],
  );
  return Object.fromEntries(faults);
}
