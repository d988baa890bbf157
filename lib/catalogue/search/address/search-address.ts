import type { Choice, SearchQuery } from "../types";

export type SearchFields = readonly (readonly [name: string, value: string])[];

/** The field that chooses a value: `type=Bed`, `option=Colour=Oat`. */
export function choiceField(key: string, value: string): readonly [name: string, value: string] {
  return key.startsWith("option:") ? ["option", `${key.slice(7)}=${value}`] : [key, value];
}

/** The fields that write a query into an address or a form, always in the same order; defaults are left out. */
export function searchFields(query: SearchQuery): SearchFields {
  const one = (name: string, value: string | false | null) => (value ? [[name, value] as const] : []);
  return [
    ...one("q", query.text),
    ...query.choices.flatMap(({ key, values }) => values.map((value) => choiceField(key, value))),
    ...one("min", query.priceFrom === null ? null : String(query.priceFrom)),
    ...one("max", query.priceTo === null ? null : String(query.priceTo)),
    ...one("in_stock", query.inStock && "1"),
    ...one("sort", query.sort !== "best" && query.sort),
    ...one("literal", query.literal && "1"),
    ...one("page", query.page > 1 && String(query.page)),
  ];
}

/** The address of a query: `/search?q=bed&type=Bed`. A change of anything but the page begins at page 1 again. */
export function searchAddress(path: string, query: SearchQuery, change: Partial<SearchQuery> = {}): string {
  const fields = searchFields({ ...query, page: 1, ...change });
  const search = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  return search ? `${path}?${search}` : path;
}

/** The choices with one value added, or taken away when it was there. */
export function toggleChoice(choices: readonly Choice[], key: string, value: string): Choice[] {
  const known = choices.find((choice) => choice.key === key);
  if (!known) return [...choices, { key, values: [value] }];
  const values = known.values.includes(value)
    ? known.values.filter((other) => other !== value)
    : [...known.values, value];
  return choices.flatMap((choice) =>
    choice !== known ? [choice] : values.length > 0 ? [{ key, values }] : [],
  );
}
