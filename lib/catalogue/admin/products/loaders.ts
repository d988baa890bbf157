import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import type { ListRequest } from "@/lib/values/list-request";
import { listProducts, readProductChoices, readProductEditor, readStockMovements } from "./data";
import { emptyProductForm } from "./editor/empty-product-form";

export const getProductList = staffLoader("catalogue.read", ({ tx }, request: ListRequest) =>
  listProducts(tx, request),
);

/** The form and the facts of a product, null when there is none of this id. */
export const getProductEditor = staffLoader("catalogue.read", ({ tx, now }, id: string) =>
  readProductEditor(tx, id, now),
);

export const getNewProduct = staffLoader("catalogue.write", async () => emptyProductForm());

export const getProductChoices = staffLoader("catalogue.read", ({ tx }) => readProductChoices(tx));

/** Every collection, for the list's filter. */
export const getProductListCollections = staffLoader("catalogue.read", ({ tx }) =>
  tx.collection.findMany({ select: { id: true, title: true }, orderBy: { title: "asc" }, take: 300 }),
);

export const getStockMovements = staffLoader("catalogue.read", ({ tx }, productId: string) =>
  readStockMovements(tx, productId),
);

/** Whether this member may make and change products. */
export const mayChangeProducts = staffLoader("catalogue.read", async ({ actor }) =>
  permits(actor, "catalogue.write"),
);
