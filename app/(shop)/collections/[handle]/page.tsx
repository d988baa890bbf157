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
import { builtAhead } from "../../built-ahead";
import { leadOn } from "../../lead-on";
import { nameInAddress } from "../../name-in-address";
import { openGraph } from "../../open-graph";
import { ResultsMarkup } from "../ResultsMarkup";

type Props = { params: Promise<{ handle: string }> };

export function generateStaticParams() {
  return [{ handle: builtAhead }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const handle = nameInAddress((await params).handle);
  const collection = handle === null ? null : await getCollection(handle);
  if (!collection) return {};
  return {
    title: collection.seoTitle ?? collection.title,
    description: collection.seoDescription ?? undefined,
    alternates: { canonical: `/collections/${collection.handle}` },
    openGraph: openGraph((await getShop()).brand.name, collection.picture, collection.title),
  };
}

/** A collection as it is first met: all of it, in its own order, from the cache. */
export default async function Collection({ params }: Props) {
  const handle = nameInAddress((await params).handle);
  if (handle === null) notFound();
  const [shop, collection, page, collections] = await Promise.all([
    getShop(),
    getCollection(handle),
    getFilteredCollection(handle, ""),
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
