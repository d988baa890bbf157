import { choiceField } from "../address/search-address";
import type { Choice, Counts, FacetGroup, FacetValue, SearchQuery } from "../types";

const mostOptions = 6;
const mostValues = 24;
const titles: Record<string, string> = { type: "Type", vendor: "Brand", tag: "Tag" };

type Input = {
  readonly query: SearchQuery;
  /** Counts with every filter in force. */
  readonly counts: Counts;
  /** Counts as they would be without what was chosen of one kind: what else could be chosen there. */
  readonly without: ReadonlyMap<string, Counts>;
};

/** What was counted, by kind. */
type Kinds = ReadonlyMap<string, readonly (readonly [value: string, count: number])[]>;

/** What a facet is called for people: "option:Colour" is "Colour". */
function facetTitle(key: string): string {
  return titles[key] ?? key.replace(/^option:/, "");
}

/** "option:Colour=Oat" is key "option:Colour" and value "Oat"; an equals sign in the value stays there. */
function partsOf(facet: string): readonly [key: string, value: string] {
  const at = facet.indexOf("=");
  return [facet.slice(0, at), facet.slice(at + 1)];
}

function kindsOf(counts: Counts): Kinds {
  const kinds = new Map<string, [string, number][]>();
  for (const [facet, count] of counts.facets) {
    const [key, value] = partsOf(facet);
    const known = kinds.get(key);
    if (known) known.push([value, count]);
    else kinds.set(key, [[value, count]]);
  }
  return kinds;
}

function valuesOf(key: string, query: SearchQuery, kinds: Kinds): FacetValue[] {
  const chosen = query.choices.find((choice) => choice.key === key)?.values ?? [];
  const counted = new Map<string, number>(chosen.map((value) => [value, 0]));
  for (const [value, count] of kinds.get(key) ?? []) counted.set(value, count);
  return [...counted]
    .map(([label, count]) => ({ label, count, chosen: chosen.includes(label) }))
    .sort(
      (a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count || a.label.localeCompare(b.label),
    )
    .slice(0, mostValues)
    .map((value) => ({ ...value, field: choiceField(key, value.label) }));
}

/** Whether there is something to choose: more than one value, or one that some products lack, or one to let go of. */
function offersChoice(values: readonly FacetValue[], total: number): boolean {
  const [first] = values;
  return values.length > 1 || (first !== undefined && (first.chosen || first.count < total));
}

/** The filters offered beside a list: type, the commonest options, brand. What was chosen stays, also when it is empty. */
export function facetGroups({ query, counts, without }: Input): FacetGroup[] {
  const all = kindsOf(counts);
  const others = new Map([...without].map(([key, theirs]) => [key, kindsOf(theirs)]));
  const options = new Map<string, number>();
  for (const kinds of [all, ...others.values()])
    for (const [key, values] of kinds)
      if (key.startsWith("option:"))
        options.set(key, Math.max(options.get(key) ?? 0, ...values.map(([, count]) => count)));
  const common = [...options].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, mostOptions);
  const chosen = query.choices.map((choice: Choice) => choice.key);
  const keys = new Set(["type", ...common.map(([key]) => key), "vendor", ...chosen]);
  return [...keys]
    .map((key) => ({ key, title: facetTitle(key), values: valuesOf(key, query, others.get(key) ?? all) }))
    .filter(({ values }) => offersChoice(values, counts.total));
}
