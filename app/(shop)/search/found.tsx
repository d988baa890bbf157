import { setImmediate } from "node:timers/promises";
import { reactMarkup } from "@/app/react-markup";
import { productsWords } from "@/components/search/count-words";
import { NothingFound } from "@/components/search/NothingFound";
import { Results } from "@/components/search/Results";
import { SearchHead } from "@/components/search/SearchHead";
import { getSearch } from "@/lib/catalogue/search/loaders";
import type { SearchGround } from "@/lib/catalogue/search/types";

/** What a search found, as markup. */
export type Found = { title: string; typed: string; head: string; results: string };

/** What a query of `queryOf` finds. */
export async function findMarkup(query: string, ground: SearchGround): Promise<Found> {
  const { renderToStaticMarkup } = await reactMarkup;
  const { money, shopName, collections } = ground;
  const page = await getSearch(query, ground);
  // What else is on its way from and to the database goes first: it works meanwhile, and this page keeps the one thread.
  await setImmediate();
  const words = page.query.text ? `“${page.query.text}”` : "Search";
  return {
    title: renderToStaticMarkup(
      <title>{`${words}: ${productsWords(page.total, page.atLeast)} · ${shopName}`}</title>,
    ),
    typed: page.query.text,
    head: renderToStaticMarkup(<SearchHead page={page} />),
    results: renderToStaticMarkup(
      <Results page={page} money={money} empty={<NothingFound page={page} collections={collections} />} />,
    ),
  };
}
