import type { Metadata } from "next";
import { NothingFound } from "@/components/search/NothingFound";
import { Results } from "@/components/search/Results";
import { SearchHead } from "@/components/search/SearchHead";
import { listCollections } from "@/lib/catalogue/loaders";
import { getSearch } from "@/lib/catalogue/search/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata: Metadata = { title: "Search", robots: { index: false } };

/** The search without a word: everything, best-selling first. With words see `[query]`, where `proxy.ts` leads. */
export default async function Search() {
  const [shop, page, collections] = await Promise.all([getShop(), getSearch(""), listCollections()]);
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
