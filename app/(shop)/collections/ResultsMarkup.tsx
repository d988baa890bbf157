import { NothingFound } from "@/components/search/NothingFound";
import { Results } from "@/components/search/Results";
import { MarkupOnce } from "@/components/ui/MarkupOnce";
import type { SearchPage } from "@/lib/catalogue/search/types";
import type { CollectionCard } from "@/lib/catalogue/types";

type Props = {
  page: SearchPage;
  money: { currency: string; locale: string };
  collections: readonly CollectionCard[];
};

/** The results of a collection, which a kept page carries once. */
export function ResultsMarkup({ page, money, collections }: Props) {
  const address = page.pageHrefs[page.query.page - 1] ?? page.path;
  return (
    <MarkupOnce id={`results:${address}`}>
      <Results
        page={page}
        money={{ currency: money.currency, locale: money.locale }}
        empty={<NothingFound page={page} collections={collections} />}
      />
    </MarkupOnce>
  );
}
