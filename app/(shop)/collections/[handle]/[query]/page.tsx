import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CollectionHead } from "@/components/catalogue/CollectionHead";
import { collectionCrumbs } from "@/components/catalogue/collection-crumbs";
import { ApplyFilters } from "@/components/search/ApplyFilters";
import { breadcrumbData } from "@/components/seo/breadcrumb-data";
import { JsonLd } from "@/components/seo/JsonLd";
import { getCollection, listCollections } from "@/lib/catalogue/loaders";
import { getFilteredCollection } from "@/lib/catalogue/search/loaders";
import { getShop, getShopUrl } from "@/lib/shop/loaders";
import { builtAhead } from "../../../built-ahead";
import { leadOn } from "../../../lead-on";
import { nameInAddress } from "../../../name-in-address";
import { ResultsMarkup } from "../../ResultsMarkup";

type Props = { params: Promise<{ handle: string; query: string }> };

export function generateStaticParams() {
  return [{ handle: builtAhead, query: builtAhead }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle: part, query } = await params;
  const handle = nameInAddress(part);
  if (handle === null) return {};
  const [collection, page] = await Promise.all([getCollection(handle), getFilteredCollection(handle, query)]);
  if (!collection || !page) return {};
  const { query: asked, active } = page;
  const plain = active.length === 0 && asked.sort === "best";
  const title = collection.seoTitle ?? collection.title;
  return {
    title: asked.page > 1 ? `${title}, page ${asked.page}` : title,
    // A further page is its own; a filter or an order shows what the collection has anyway.
    ...(plain
      ? { alternates: { canonical: page.pageHrefs[asked.page - 1] ?? page.path } }
      : { alternates: { canonical: page.path }, robots: { index: false } }),
  };
}

/** A collection filtered, sorted or paged; visitors come here by `/collections/beds?page=2` (see `proxy.ts`). */
export default async function FilteredCollection({ params }: Props) {
  const { handle: part, query } = await params;
  const handle = nameInAddress(part);
  if (handle === null) notFound();
  const [shop, collection, page, collections] = await Promise.all([
    getShop(),
    getCollection(handle),
    getFilteredCollection(handle, query),
    listCollections(),
  ]);
  if (!collection || !page) return leadOn("collections", handle);
  return (
    <>
      <JsonLd graph={[breadcrumbData(getShopUrl(), collectionCrumbs(collection))]} />
      <CollectionHead collection={collection} />
      <ResultsMarkup page={page} money={shop.money} collections={collections} />
      <ApplyFilters form="filter-form" />
    </>
  );
}
