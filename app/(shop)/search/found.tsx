import { productsWords } from "@/components/search/count-words";
import { NothingFound } from "@/components/search/NothingFound";
import { Results } from "@/components/search/Results";
import { SearchHead } from "@/components/search/SearchHead";
import { listCollections } from "@/lib/catalogue/loaders";
import { getSearch } from "@/lib/catalogue/search/loaders";
import { getShop } from "@/lib/shop/loaders";

/** What a search found, as markup. */
export type Found = { title: string; typed: string; head: string; results: string };

/** What a query of `queryOf` finds. */
export async function findMarkup(query: string): Promise<Found> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const [shop, page, collections] = await Promise.all([getShop(), getSearch(query), listCollections()]);
  const words = page.query.text ? `“${page.query.text}”` : "Search";
  return {
    title: renderToStaticMarkup(
      <title>{`${words}: ${productsWords(page.total, page.atLeast)} · ${shop.brand.name}`}</title>,
    ),
    typed: page.query.text,
    head: renderToStaticMarkup(<SearchHead page={page} />),
    results: renderToStaticMarkup(
      <Results
        page={page}
        money={shop.money}
        empty={<NothingFound page={page} collections={collections} />}
      />,
    ),
  };
}
