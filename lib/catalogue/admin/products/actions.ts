"use server";

import { bulkInputSchema } from "@/lib/staff/lists/schema";
import { staffAction } from "@/lib/staff/staff-action";
import { refusal, success } from "@/lib/values/result";
import { adjustStock } from "./adjust-stock";
import { setStatus } from "./bulk/set-status";
import { tagProducts } from "./bulk/tag-products";
import { undoStatus } from "./bulk/undo-status";
import { findProducts, readPriceEffects, readProductEditor } from "./data";
import { deleteDraft } from "./editor/delete-draft";
import { duplicateProduct } from "./editor/duplicate-product";
import { editProduct } from "./editor/edit-product";
import { changePrices } from "./prices/change-prices";
import { previewPrices } from "./prices/preview-prices";
import {
  pricesSchema,
  productFormSchema,
  productIdSchema,
  stockFormSchema,
  undoSchema,
  wordsSchema,
} from "./schema";

/** Saves the editor; answers with the form as it is now, to go on from. */
export const saveProductForm = staffAction(
  "catalogue.write",
  productFormSchema,
  async ({ tx, actor, input, now }) => {
    const edited = await editProduct(tx, actor, input, now);
    if (!edited.ok) return edited;
    const editor = await readProductEditor(tx, edited.value.id, now);
    return editor ? success({ ...edited.value, form: editor.form }) : refusal("not_found");
  },
);

export const publishProducts = staffAction("catalogue.write", bulkInputSchema, ({ tx, actor, input, now }) =>
  setStatus(tx, actor, { selection: input.selection, status: "active" }, now),
);
export const draftProducts = staffAction("catalogue.write", bulkInputSchema, ({ tx, actor, input, now }) =>
  setStatus(tx, actor, { selection: input.selection, status: "draft" }, now),
);
export const archiveProducts = staffAction("catalogue.write", bulkInputSchema, ({ tx, actor, input, now }) =>
  setStatus(tx, actor, { selection: input.selection, status: "archived" }, now),
);
export const undoProductStatus = staffAction("catalogue.write", undoSchema, ({ tx, actor, input, now }) =>
  undoStatus(tx, actor, input, now),
);

export const addProductTags = staffAction("catalogue.write", bulkInputSchema, ({ tx, actor, input, now }) =>
  tagProducts(tx, actor, { selection: input.selection, tags: input.value ?? "", how: "add" }, now),
);
export const removeProductTags = staffAction(
  "catalogue.write",
  bulkInputSchema,
  ({ tx, actor, input, now }) =>
    tagProducts(tx, actor, { selection: input.selection, tags: input.value ?? "", how: "remove" }, now),
);

export const setPrices = staffAction("catalogue.write", bulkInputSchema, ({ tx, actor, input, now }) =>
  changePrices(tx, actor, { selection: input.selection, kind: "set", by: input.value ?? "" }, now),
);
export const previewSetPrices = staffAction("catalogue.read", bulkInputSchema, ({ tx, actor, input, now }) =>
  previewPrices(tx, actor, { selection: input.selection, kind: "set", by: input.value ?? "" }, now),
);
export const reducePrices = staffAction("catalogue.write", bulkInputSchema, ({ tx, actor, input, now }) =>
  changePrices(tx, actor, { selection: input.selection, kind: "reduce", by: input.value ?? "" }, now),
);
export const previewReducePrices = staffAction(
  "catalogue.read",
  bulkInputSchema,
  ({ tx, actor, input, now }) =>
    previewPrices(tx, actor, { selection: input.selection, kind: "reduce", by: input.value ?? "" }, now),
);
export const restorePrices = staffAction("catalogue.write", bulkInputSchema, ({ tx, actor, input, now }) =>
  changePrices(tx, actor, { selection: input.selection, kind: "restore", by: "" }, now),
);
export const previewRestorePrices = staffAction(
  "catalogue.read",
  bulkInputSchema,
  ({ tx, actor, input, now }) =>
    previewPrices(tx, actor, { selection: input.selection, kind: "restore", by: "" }, now),
);

/** What the shop would show of prices that are being typed. */
export const previewPriceEffects = staffAction("catalogue.read", pricesSchema, async ({ tx, input, now }) =>
  success(
    await readPriceEffects(
      tx,
      input.prices.map(({ variantId, ...wanted }) => ({ variantId, wanted })),
      now,
    ),
  ),
);

export const adjustProductStock = staffAction(
  "catalogue.write",
  stockFormSchema,
  ({ tx, actor, input, now }) => adjustStock(tx, actor, input, now),
);

export const copyProduct = staffAction("catalogue.write", productIdSchema, ({ tx, actor, input, now }) =>
  duplicateProduct(tx, actor, input, now),
);
export const deleteProduct = staffAction("catalogue.write", productIdSchema, ({ tx, actor, input, now }) =>
  deleteDraft(tx, actor, input, now),
);

/** Products that fit the words, for a box to choose from. */
export const searchProducts = staffAction("catalogue.read", wordsSchema, async ({ tx, input }) =>
  success(await findProducts(tx, input.text)),
);
