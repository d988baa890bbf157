import { searchQuerySchema } from "../schema";
import type { Choice, SearchQuery } from "../types";

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

/** A field of the address as a filter: `type=Bed`, and `option=Colour=Oat` with the option's name in the value. */
function readChoice(name: string, value: string): readonly [key: string, value: string] | null {
  if (name === "type" || name === "vendor" || name === "tag") return value ? [name, value] : null;
  const at = value.indexOf("=");
  if (name !== "option" || at < 1 || at === value.length - 1) return null;
  return [`option:${value.slice(0, at)}`, value.slice(at + 1)];
}

/**
 * Understands the part of an address after "?". Never refuses: what makes no sense is as if it had not been written,
 * because a link in a letter from last year must still lead to a page.
 */
export function readSearch(search: string): SearchQuery {
  const params = new URLSearchParams(search.slice(0, longest));
  const choices = new Map<string, Set<string>>();
  for (const [name, value] of params) {
    const choice = readChoice(name, withoutControls(value));
    if (!choice) continue;
    const [key, chosen] = choice;
    const values = choices.get(key) ?? new Set();
    if (values.size < mostValues && (choices.has(key) || choices.size < mostChoices))
      choices.set(key, values.add(chosen));
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
