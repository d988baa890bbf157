import { NothingFound } from "@/components/search/NothingFound";
import { Results } from "@/components/search/Results";
import type { SearchPage } from "@/lib/catalogue/search/types";
import type { CollectionCard } from "@/lib/catalogue/types";
import { seenMark } from "@/lib/values/seen-once";
import { SeenMarkup } from "./SeenMarkup";

type Props = {
  page: SearchPage;
  money: { currency: string; locale: string };
  collections: readonly CollectionCard[];
};

/**
 * The results of a collection as markup and not as components: a page carries what it shows twice, once to be seen and
 * once for Next's router, and markup can be left out the second time (`seenOnce`). Nothing in it needs script.
 */
export async function ResultsMarkup({ page, money, collections }: Props) {
  const { renderToStaticMarkup } = await import("react-dom/server");
  const html = renderToStaticMarkup(
    <Results
      page={page}
      money={{ currency: money.currency, locale: money.locale }}
      empty={<NothingFound page={page} collections={collections} />}
    />,
  );
  const address = page.pageHrefs[page.query.page - 1] ?? page.path;
  return <SeenMarkup id={`results:${address}`} markup={seenMark + html} />;
}
