import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CollectionHead } from "@/components/catalogue/CollectionHead";
import { ProductGrid } from "@/components/catalogue/ProductGrid";
import { EmptyState } from "@/components/ui/EmptyState";
import { LinkButton } from "@/components/ui/LinkButton";
import { Pagination } from "@/components/ui/Pagination";
import { getCollection, listProducts } from "@/lib/catalogue/loaders";
import { getShop } from "@/lib/shop/loaders";
import { builtAhead } from "../../built-ahead";

type Props = { params: Promise<{ handle: string }> };

export function generateStaticParams() {
  return [{ handle: builtAhead }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle } = await params;
  const collection = handle === builtAhead ? null : await getCollection(handle);
  if (!collection) return {};
  return {
    title: collection.seoTitle ?? collection.title,
    description: collection.seoDescription ?? undefined,
    alternates: { canonical: `/collections/${collection.handle}` },
    openGraph: collection.picture ? { images: [collection.picture.src] } : undefined,
  };
}

export default async function Collection({ params }: Props) {
  const { handle } = await params;
  if (handle === builtAhead) notFound();
  const [shop, collection] = await Promise.all([getShop(), getCollection(handle)]);
  if (!collection) notFound();
  const list = await listProducts({ collectionId: collection.id });
  const money = { currency: shop.money.currency, locale: shop.money.locale };
  return (
    <>
      <CollectionHead collection={collection} />
      <div className="page pt-10">
        {list.products.length === 0 ? (
          <EmptyState
            title="Nothing here at the moment."
            action={<LinkButton href="/collections">See everything</LinkButton>}
          >
            What belongs here is between two runs.
          </EmptyState>
        ) : (
          <ProductGrid products={list.products} money={money} eager={4} as="h2" />
        )}
        <div className="pt-12">
          <Pagination
            page={list.page}
            pages={list.pages}
            hrefOf={(page) => `/collections/${handle}${page > 1 ? `?page=${page}` : ""}`}
          />
        </div>
      </div>
    </>
  );
}
