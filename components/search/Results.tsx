import clsx from "clsx";
import type { ReactNode } from "react";
import { ProductGrid } from "@/components/catalogue/ProductGrid";
import { buttonStyle } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/Icon";
import { Pagination } from "@/components/ui/Pagination";
import type { SearchPage } from "@/lib/catalogue/search/types";
import { ActiveFilters } from "./ActiveFilters";
import { productsWords } from "./count-words";
import { currencySymbol } from "./currency-symbol";
import { Filters } from "./Filters";
import { SortMenu } from "./SortMenu";

type Props = {
  page: SearchPage;
  money: { currency: string; locale: string };
  /** What is said when there is nothing. */
  empty: ReactNode;
};

/**
 * Filters, order, products and pages: the same for a search and for a collection. Every way on from here is a plain link
 * or form: `proxy.ts` answers one path with another page for each query, and Next's router, which guesses a page's shape
 * from its path, would show the one it knows already.
 */
export function Results({ page, money, empty }: Props) {
  const { products, total, atLeast, sorts, active, clearHref, query, pages, pageHrefs } = page;
  const offersFilters = total > 1 || active.length > 0;
  return (
    <div className={clsx("page grid gap-x-12 pt-8", offersFilters && "lg:grid-cols-[15rem_minmax(0,1fr)]")}>
      <div className="col-span-full flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b pb-3">
        <p className="text-sm text-ink-soft tabular-nums">{productsWords(total, atLeast)}</p>
        <div className="flex items-center gap-5">
          {offersFilters ? (
            <button
              type="button"
              popoverTarget="filters"
              className={buttonStyle("quiet", "small", "lg:hidden")}
            >
              <Icon name="sliders" className="size-4" />
              Filters{active.length > 0 ? ` (${active.length})` : ""}
            </button>
          ) : null}
          {total > 1 ? <SortMenu sorts={sorts} /> : null}
        </div>
      </div>
      {offersFilters ? <Filters page={page} symbol={currencySymbol(money)} /> : null}
      <div className="min-w-0 pt-6">
        <div className="pb-6 empty:hidden">
          <ActiveFilters active={active} clearHref={clearHref} />
        </div>
        {products.length > 0 ? (
          <ProductGrid products={products} money={money} eager={query.page === 1 ? 4 : 0} as="h2" beside />
        ) : (
          empty
        )}
        {pages > 1 ? (
          <div className="pt-12">
            <Pagination
              page={Math.min(query.page, pages)}
              pages={pages}
              hrefOf={(at) => pageHrefs[at - 1] ?? page.path}
            />
            {atLeast && query.page === pages ? (
              <p className="pt-4 text-center text-sm text-ink-soft">
                There are more. A filter or another word brings them nearer.
              </p>
            ) : null}
          </div>
        ) : null}
      </div>
    </div>
  );
}
