import { searchQuerySchema } from "./schema";
import type { Choice, SearchQuery } from "./types";

const longest = 4_000;
const mostChoices = 12;
const mostValues = 20;

/** Filters must match what is stored to the letter, so that only what cannot be stored is taken away. */
function withoutControls(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, 255)
    .toWellFormed();
}

/** "type", "vendor", "tag" and "option.Colour" are the names filters have in an address. */
function choiceKey(name: string): string | null {
  if (name === "type" || name === "vendor" || name === "tag") return name;
  if (name.startsWith("option.") && name.length > 7) return `option:${name.slice(7)}`;
  return null;
}

/**
 * Understands the part of an address after "?". Never refuses: what makes no sense is as if it had not been written,
 * because a link in a letter from last year must still lead to a page.
 */
export function readSearch(search: string): SearchQuery {
  const params = new URLSearchParams(search.slice(0, longest));
  const choices = new Map<string, Set<string>>();
  for (const [name, value] of params) {
    const key = choiceKey(withoutControls(name));
    const cut = withoutControls(value);
    if (!key || !cut) continue;
    const values = choices.get(key) ?? new Set();
    if (values.size < mostValues && (choices.has(key) || choices.size < mostChoices))
      choices.set(key, values.add(cut));
  }
  return {
    ...searchQuerySchema.parse({
      text: params.get("q"),
      priceFrom: params.get("min"),
      priceTo: params.get("max"),
      inStock: params.get("in_stock"),
      sort: params.get("sort"),
      page: params.get("page"),
      literal: params.get("literal"),
    }),
    choices: [...choices].map(([key, values]): Choice => ({ key, values: [...values] })),
  };
}
