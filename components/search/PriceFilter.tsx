import { Disclosure } from "@/components/ui/Disclosure";
import { Input } from "@/components/ui/Input";
import type { SearchPage } from "@/lib/catalogue/search/types";
import { countWords } from "./count-words";
import { ProductCount } from "./ProductCount";

type Props = Pick<SearchPage, "prices" | "query" | "atLeast"> & { symbol: string };

/** A range of prices: one step for the usual ones, two fields for any other. */
export function PriceFilter({ prices, query, atLeast, symbol }: Props) {
  const field = (name: "min" | "max", label: string, value: number | null) => (
    <label htmlFor={`filter-${name}`} className="grow basis-0 text-xs text-ink-soft">
      {label} ({symbol})
      <Input
        id={`filter-${name}`}
        name={name}
        inputMode="decimal"
        pattern="[0-9]{1,9}([.,][0-9]{1,3})?"
        title="A sum such as 20 or 24.50"
        autoComplete="off"
        defaultValue={value ?? ""}
        className="mt-1 min-h-11! text-sm!"
      />
    </label>
  );
  return (
    <Disclosure summary="Price" open>
      <ul>
        {prices.map(({ label, count, chosen, href }) => (
          <li key={label}>
            <a href={href} rel="nofollow" aria-current={chosen ? "true" : undefined}>
              <span>{label}</span>
              <ProductCount count={countWords(count, atLeast)} />
            </a>
          </li>
        ))}
      </ul>
      <div className="flex gap-3 pt-2">
        {field("min", "From", query.priceFrom)}
        {field("max", "To", query.priceTo)}
      </div>
    </Disclosure>
  );
}
