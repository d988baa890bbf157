import { breadcrumbData } from "@/components/seo/breadcrumb-data";
import { JsonLd } from "@/components/seo/JsonLd";
import { productData } from "@/components/seo/product-data";
import type { Crumb } from "@/components/ui/Breadcrumbs";
import { MarkupOnce } from "@/components/ui/MarkupOnce";
import type { ProductPage } from "@/lib/catalogue/types";
import { getHomeDeliveries } from "@/lib/delivery/loaders";
import { getShopUrl } from "@/lib/shop/loaders";
import type { ShopSettings } from "@/lib/shop/types";

type Props = { product: ProductPage; shop: ShopSettings; crumbs: readonly Crumb[] };

/** The product page for machines, with the prices, stock and delivery that people see. */
export async function StructuredData({ product, shop, crumbs }: Props) {
  const deliveries = await getHomeDeliveries(
    product.variants.map(({ price, weightGrams, requiresShipping }) => ({
      price,
      weightGrams,
      requiresShipping,
    })),
  );
  const url = getShopUrl();
  return (
    <MarkupOnce id={`data:${product.handle}`}>
      <JsonLd graph={[...productData({ url, product, shop, deliveries }), breadcrumbData(url, crumbs)]} />
    </MarkupOnce>
  );
}
