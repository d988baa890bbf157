import type { Metadata } from "next";
import { CollectionTile } from "@/components/catalogue/CollectionTile";
import { Shelf } from "@/components/catalogue/Shelf";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { EmptyState } from "@/components/ui/EmptyState";
import { getHome, listCollections } from "@/lib/catalogue/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata: Metadata = { title: "Everything", alternates: { canonical: "/collections" } };

export default async function Collections() {
  const [shop, collections, shelves] = await Promise.all([getShop(), listCollections(), getHome()]);
  return (
    <>
      <div className="page pt-1 lg:pt-6">
        <Breadcrumbs
          crumbs={[
            { label: "Home", href: "/" },
            { label: "Everything", href: "/collections" },
          ]}
        />
        <h1 className="display pt-6 pb-10 text-display">Everything</h1>
        {collections.length === 0 && shelves.newest.length === 0 ? (
          <EmptyState title="The shelves are still empty.">There will be something here soon.</EmptyState>
        ) : collections.length === 0 ? null : (
          <ul className="grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-3 lg:gap-y-14">
            {collections.map((collection) => (
              <li key={collection.id}>
                <CollectionTile collection={collection} className="aspect-[4/3]" as="h2" />
              </li>
            ))}
          </ul>
        )}
      </div>
      <Shelf
        title="New in"
        products={shelves.newest.slice(0, 4)}
        money={{ currency: shop.money.currency, locale: shop.money.locale }}
        more={{ label: "Every product", href: "/search" }}
      />
    </>
  );
}
