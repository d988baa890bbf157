import type { Metadata } from "next";
import { CollectionEditor } from "@/components/admin/collections/CollectionEditor";
import { PageHead } from "@/components/admin/kit/PageHead";
import { getNewCollection } from "@/lib/catalogue/admin/collections/loaders";
import { getShop, getShopUrl } from "@/lib/shop/loaders";

export const metadata: Metadata = { title: "New collection" };
export const instant = false;

export default async function NewCollection() {
  const [initial, shop] = await Promise.all([getNewCollection(), getShop()]);
  return (
    <>
      <PageHead title="New collection" back={{ href: "/admin/collections", label: "Collections" }} />
      <CollectionEditor
        initial={initial}
        pictureSrc={null}
        shopUrl={getShopUrl()}
        shopName={shop.brand.name}
      />
    </>
  );
}
