const names = "bramble heath moor linden willow harbour pebble thistle fern clover rowan juniper".split(" ");
const materials = "wool cotton linen leather felt fleece canvas corduroy velvet rattan cork tweed".split(" ");
const types = "bed blanket bowl lead collar toy harness cushion basket brush cave feeder".split(" ");
const misspelt =
  "pet bad|blnaket|lether collar|cusion|corduroi bed|harnes|velvt throw|bde|stonewear|fleec mat".split("|");
const filters = [
  "",
  "&option=Colour%3DOat",
  "&in_stock=1",
  "&min=20&max=80",
  "&sort=price",
  "&type=Bed",
  "&page=2",
  "&sort=newest&option=Size%3DSmall",
];

const at = <Value>(list: readonly Value[], index: number): Value => {
  const value = list[index % list.length];
  if (value === undefined) throw new Error("an empty list has nothing to pick");
  return value;
};

function words(index: number): string {
  const [name, material, type] = [at(names, index * 7), at(materials, index * 5), at(types, index)];
  return at(
    [type, `${material} ${type}`, `${name} ${type}`, `${name} ${material} ${type}`, at(misspelt, index)],
    index,
  );
}

/** A few hundred searches as people make them: one word, several, misspelt ones; filtered, sorted, paged. */
export function usualSearches(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `/search?q=${encodeURIComponent(words(index))}${at(filters, Math.floor(index / 3))}`,
  );
}

/** A search that was never asked before: nothing kept can answer it. */
export function newSearch(index: number): string {
  return `/search?q=${encodeURIComponent(words(index))}${at(filters, index)}&min=${(index % 90_000) / 1_000}`;
}
