import { campaignExport } from "@/lib/campaigns/admin/list/campaign-export";
import { productExport } from "@/lib/catalogue/admin/products/product-export";
import { catalogueExport } from "@/lib/catalogue/export/catalogue-export";
import { customerExport } from "@/lib/customers/admin/customer-export";
import { subscriberExport } from "@/lib/newsletter/admin/subscriber-export";
import { orderExport } from "@/lib/orders/admin/list/order-export";
import type { DefinedExport } from "@/lib/staff/exports/define-export";

/** Everything that can be written into a file. A domain defines its own with `defineExport`; here they come together. */
export const definedExports: readonly DefinedExport[] = [
  productExport,
  catalogueExport,
  customerExport,
  orderExport,
  subscriberExport,
  campaignExport,
];
