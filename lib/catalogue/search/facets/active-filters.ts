import { searchAddress, toggleChoice } from "../address/search-address";
import type { SearchPage, SearchQuery } from "../types";

/** Every filter in force, with the address that is rid of it. */
export function activeFilters(path: string, query: SearchQuery, price: string): SearchPage["active"] {
  const chosen = query.choices.flatMap(({ key, values }) =>
    values.map((label) => ({
      label,
      href: searchAddress(path, query, { choices: toggleChoice(query.choices, key, label) }),
    })),
  );
  const ranged = query.priceFrom !== null || query.priceTo !== null;
  return [
    ...chosen,
    ...(ranged
      ? [{ label: price, href: searchAddress(path, query, { priceFrom: null, priceTo: null }) }]
      : []),
    ...(query.inStock ? [{ label: "In stock", href: searchAddress(path, query, { inStock: false }) }] : []),
  ];
}
