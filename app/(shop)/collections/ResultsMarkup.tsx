import { NothingFound } from "@/components/search/NothingFound";
import { Results } from "@/components/search/Results";
import { exchanged } from "@/components/ui/exchanged";
import type { SearchPage } from "@/lib/catalogue/search/types";
import type { CollectionCard } from "@/lib/catalogue/types";
import { LightMarkup } from "./LightMarkup";

type Props = {
  page: SearchPage;
  money: { currency: string; locale: string };
  collections: readonly CollectionCard[];
};

/**
 * The results of a collection as markup and not as components: a page carries what it shows twice, once to be seen and
 * once for Next's router, and the second time components take twice the room. They travel light and nothing in them
 * needs script.
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
  return <LightMarkup light={exchanged(html)} />;
}
