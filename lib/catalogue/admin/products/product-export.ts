import { defineExport } from "@/lib/staff/exports/define-export";
import { productListSpec } from "./product-list-spec";
import type { ProductListRow } from "./types";

/** The list of products as a file to look at; the whole catalogue, to be brought back, is `exportCatalogue`. */
export const productExport = defineExport<ProductListRow>({
  name: "products",
  permission: "catalogue.read",
  spec: productListSpec,
  columns: [
    { header: "Title", cell: (row) => row.title },
    { header: "Address", cell: (row) => row.handle },
    { header: "Visibility", cell: (row) => row.status },
    { header: "Shown from", cell: (row) => row.publishedAt },
    { header: "Type", cell: (row) => row.productType },
    { header: "Maker", cell: (row) => row.vendor },
    { header: "Tags", cell: (row) => row.tags.join(", ") },
    { header: "Variants", cell: (row) => row.variants },
    { header: "In stock", cell: (row) => row.onHand },
    { header: "Lowest price (minor units)", cell: (row) => row.minPrice },
    { header: "Highest price (minor units)", cell: (row) => row.maxPrice },
    { header: "Saved", cell: (row) => row.updatedAt },
  ],
});
