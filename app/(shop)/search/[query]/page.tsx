import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { productsWords } from "@/components/search/count-words";
import { NothingFound } from "@/components/search/NothingFound";
import { Results } from "@/components/search/Results";
import { SearchHead } from "@/components/search/SearchHead";
import { listCollections } from "@/lib/catalogue/loaders";
import { getSearch } from "@/lib/catalogue/search/loaders";
import { getShop } from "@/lib/shop/loaders";
import { builtAhead } from "../../built-ahead";

type Props = { params: Promise<{ query: string }> };

export function generateStaticParams() {
  return [{ query: builtAhead }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { query } = await params;
  if (query === builtAhead) return {};
  const page = await getSearch(query);
  const words = page.query.text ? `“${page.query.text}”` : "Search";
  // Results are for people: a crawler finds products through collections and the sitemap.
  return { title: `${words}: ${productsWords(page.total, page.atLeast)}`, robots: { index: false } };
}

/** The results of one query, kept like any page; visitors come here by `/search?q=…` (see `proxy.ts`). */
export default async function SearchResults({ params }: Props) {
  const { query } = await params;
  if (query === builtAhead) notFound();
  const [shop, page, collections] = await Promise.all([getShop(), getSearch(query), listCollections()]);
  return (
    <>
      <SearchHead page={page} />
      <Results
        page={page}
        money={shop.money}
        empty={<NothingFound page={page} collections={collections} />}
      />
    </>
  );
}
