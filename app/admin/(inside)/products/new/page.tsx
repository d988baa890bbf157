import type { Metadata } from "next";
import { PageHead } from "@/components/admin/kit/PageHead";
import { ProductEditor } from "@/components/admin/products/ProductEditor";
import { getNewProduct, getProductChoices } from "@/lib/catalogue/admin/products/loaders";
import { getShop, getShopUrl } from "@/lib/shop/loaders";

export const metadata: Metadata = { title: "New product" };
export const instant = false;

export default async function NewProduct() {
  const [initial, choices, shop] = await Promise.all([getNewProduct(), getProductChoices(), getShop()]);
  return (
    <>
      <PageHead title="New product" back={{ href: "/admin/products", label: "Products" }} />
      <ProductEditor
        initial={initial}
        facts={null}
        choices={choices}
        shopUrl={getShopUrl()}
        shopName={shop.brand.name}
      />
    </>
  );
}
