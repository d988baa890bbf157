import { env } from "@/lib/platform/env";
import { readShop } from "@/lib/shop/data";
import type { DefinedExport } from "@/lib/staff/exports/define-export";
import { exportCatalogue } from "./export-catalogue";

/** The whole catalogue in Shopify's form, which the import reads back: several lines a product, counted by products. */
export const catalogueExport: DefinedExport = {
  name: "catalogue",
  permission: "catalogue.read",
  count: (tx) => tx.product.count(),
  write: async (db, out, onProgress) => {
    const { currency } = (await readShop(db)).money;
    return exportCatalogue(db, out, { currency, shopUrl: env().APP_URL, onProgress });
  },
};
