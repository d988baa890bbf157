import { Button } from "@/components/ui/Button";
import { Icon } from "@/components/ui/Icon";
import type { SearchPage } from "@/lib/catalogue/search/types";
import { countWords, productsWords } from "./count-words";
import { FilterGroup } from "./FilterGroup";
import { FilterValue } from "./FilterValue";
import { PriceFilter } from "./PriceFilter";

/** How many groups stand open; the others wait behind their names. */
const openGroups = 3;

/**
 * All filters as one form. A column on a desk; on a phone a sheet that the platform's popover opens, so that it works
 * without script.
 */
export function Filters({ page, symbol }: { page: SearchPage; symbol: string }) {
  const { groups, stock, atLeast, path, besideFilters } = page;
  return (
    <aside id="filters" popover="auto" aria-label="Filters" className="filters">
      <form action={path} id="filter-form">
        <div className="flex items-center justify-between border-b py-3 lg:hidden">
          <h2 className="display text-heading">Filters</h2>
          <button
            type="button"
            popoverTarget="filters"
            popoverTargetAction="hide"
            className="-mr-2.5 grid size-11 place-items-center"
          >
            <Icon name="close" className="size-5.5" />
            <span className="sr-only">Close the filters</span>
          </button>
        </div>
        {besideFilters.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="border-b py-2">
          <FilterValue
            name="in_stock"
            value="1"
            label="In stock only"
            count={countWords(stock.count, atLeast)}
            chosen={stock.chosen}
          />
        </div>
        <PriceFilter {...page} symbol={symbol} />
        {groups.map((group, index) => (
          <FilterGroup key={group.key} group={group} atLeast={atLeast} open={index < openGroups} />
        ))}
        <div className="sticky bottom-0 bg-paper py-4 lg:[@media(scripting:enabled)]:hidden">
          <Button className="w-full">Show products</Button>
          <p className="pt-2 text-center text-xs text-ink-soft lg:hidden">
            {productsWords(page.total, atLeast)} at the moment
          </p>
        </div>
      </form>
    </aside>
  );
}
