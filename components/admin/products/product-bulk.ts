import {
  addProductTags,
  archiveProducts,
  draftProducts,
  previewReducePrices,
  previewRestorePrices,
  previewSetPrices,
  publishProducts,
  reducePrices,
  removeProductTags,
  restorePrices,
  setPrices,
  undoProductStatus,
} from "@/lib/catalogue/admin/products/actions";
import type { BulkAction } from "@/lib/staff/lists/types";

const how = 'How: "-10%", "+2.50" or "19.99"';

/** What can be done to many products at once. Prices are previewed with what the shop will then say. */
export const productBulk: readonly BulkAction[] = [
  { id: "publish", label: "Show", run: publishProducts, undo: undoProductStatus },
  { id: "draft", label: "Make drafts", run: draftProducts, undo: undoProductStatus },
  { id: "archive", label: "Archive", run: archiveProducts, undo: undoProductStatus },
  {
    id: "tag",
    label: "Add tags",
    ask: { label: "Tags, with commas between them", required: true },
    run: addProductTags,
  },
  {
    id: "untag",
    label: "Remove tags",
    ask: { label: "Tags, with commas between them", required: true },
    run: removeProductTags,
  },
  {
    id: "price",
    label: "Change prices",
    ask: { label: how, required: true },
    run: setPrices,
    preview: previewSetPrices,
  },
  {
    id: "reduce",
    label: "Reduce",
    ask: { label: `${how}. The price of now is what it is reduced from`, required: true },
    run: reducePrices,
    preview: previewReducePrices,
  },
  { id: "restore", label: "End reductions", run: restorePrices, preview: previewRestorePrices },
];
