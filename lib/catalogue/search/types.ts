import type { CollectionCard, ProductCard } from "../types";
import type { Estimates } from "./reading/look-for";

/** How results are ordered; "best" is by relevance for words, by hand in a collection, by what sells otherwise. */
export type SearchSort = "best" | "popular" | "newest" | "price" | "price_desc";

/** What was chosen of one kind of facet: any of its values will do. */
export type Choice = {
  /** "type", "vendor", "tag" or "option:Colour" (written `option=Colour=Oat` in an address). */
  readonly key: string;
  readonly values: readonly string[];
};

/** What a visitor asks for, as far as it can be understood; everything else in the address is passed over. */
export type SearchQuery = {
  readonly text: string;
  /** Kinds are all to be met, in the order in which they were written. */
  readonly choices: readonly Choice[];
  /** Whole units and decimals, as people type them: 24.99. */
  readonly priceFrom: number | null;
  readonly priceTo: number | null;
  readonly inStock: boolean;
  readonly sort: SearchSort;
  /** From 1. */
  readonly page: number;
  /** The words are meant as they are written: no correction, please. */
  readonly literal: boolean;
};

/** Words as they are looked for: all of them, any of them, or a SKU. */
export type Wording = { readonly kind: "all" | "any" | "sku"; readonly text: string };

/** Which products are meant; money in minor units. */
export type Selection = {
  readonly wording: Wording | null;
  readonly collectionId: string | null;
  readonly choices: readonly Choice[];
  readonly priceFrom: number | null;
  readonly priceTo: number | null;
  readonly inStock: boolean;
};

/** Where a list of results stands, and in whose money. */
export type SearchPlace = {
  /** "/search", "/collections/beds". */
  readonly path: string;
  readonly collectionId: string | null;
  readonly currency: string;
  readonly locale: string;
};

/** What every page of results needs besides what was found. */
export type SearchGround = {
  readonly money: { readonly currency: string; readonly locale: string };
  readonly shopName: string;
  readonly collections: readonly CollectionCard[];
  readonly memory: SearchMemory;
};

/** What was counted in a selection, or in its best-selling five hundred when `atLeast`. */
export type Counts = {
  readonly total: number;
  /** There are more than were counted. */
  readonly atLeast: boolean;
  readonly inStock: number;
  /** By facet: "option:Colour=Oat". */
  readonly facets: ReadonlyMap<string, number>;
  /** Products in each price band, see `priceBands`. */
  readonly bands: readonly number[];
};

export type CorrectedWords = {
  readonly wording: Wording;
  /** Other words than were typed are looked for. */
  readonly corrected: boolean;
};

export type FacetValue = {
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  /** The field that chooses it in a form: ["option", "Colour=Oat"]. */
  readonly field: readonly [name: string, value: string];
};
export type FacetGroup = {
  readonly key: string;
  readonly title: string;
  readonly values: readonly FacetValue[];
};
/** A range of prices that can be chosen with one step, or let go of. */
export type PriceStep = {
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly href: string;
};

/** Everything the page of results shows; every address in it keeps what else was asked for. */
export type SearchPage = {
  readonly query: SearchQuery;
  /** Where the forms of this page lead: "/search" or "/collections/beds". */
  readonly path: string;
  readonly products: readonly ProductCard[];
  readonly total: number;
  /** `total` and the counts beside filters are a lower bound: "500+". */
  readonly atLeast: boolean;
  readonly pages: number;
  /** Addresses of page 1 to `pages`. */
  readonly pageHrefs: readonly string[];
  readonly sorts: readonly {
    readonly value: SearchSort;
    readonly label: string;
    readonly chosen: boolean;
    readonly href: string;
  }[];
  readonly groups: readonly FacetGroup[];
  readonly prices: readonly PriceStep[];
  /** How many can be bought now, and whether only those are shown. */
  readonly stock: { readonly count: number; readonly chosen: boolean };
  /** Filters in force with the address that is rid of each. */
  readonly active: readonly { readonly label: string; readonly href: string }[];
  readonly clearHref: string;
  /** What the form of filters carries along as hidden fields: the words and the order. */
  readonly besideFilters: readonly (readonly [name: string, value: string])[];
  /** Set when the words were led back to the shop's own. */
  readonly corrected: { readonly shown: string; readonly literalHref: string } | null;
  /** No product has all the words; these have some. */
  readonly someWords: boolean;
};

/** What earlier searches found out, which makes later ones quicker and changes nothing in what they find. */
export type SearchMemory = {
  readonly estimates: Estimates | null;
  /** What words were led back to, by what was typed, as long as products and vocabulary stay as they are. */
  readonly wordings: {
    get(typed: string): CorrectedWords | undefined;
    set(typed: string, words: CorrectedWords): unknown;
  };
};

/** One line under the search field while typing. */
export type Suggestion = {
  readonly kind: "product" | "collection";
  readonly title: string;
  readonly href: string;
  /** Written out: "£24.00", "from £24.00". */
  readonly price: string | null;
  /** Address of its picture. */
  readonly picture: string | null;
};
