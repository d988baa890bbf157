const names =
  "bramble heath moor linden ash willow harbour pebble thistle fern clover rowan juniper sorrel tansy bracken hazel alder cedar maple orchard meadow loch fell".split(
    " ",
  );
const materials =
  "bouclé wool cotton linen leather stoneware felt fleece canvas corduroy velvet rattan cork tweed".split(
    " ",
  );
const types =
  "bed blanket bowl lead collar toy harness cushion basket brush cave feeder coat throw mat carrier ball towel crate ramp tower hammock nest tag".split(
    " ",
  );
const misspelt =
  "pet bad|blnaket|lether collar|cusion|corduroi bed|harnes|velvt throw|bde|stonewear|fleec mat|baskt|colar|feedr|hamock|blankit|wooll bed".split(
    "|",
  );
const filters = [
  "&option=Colour%3DOat",
  "&option=Colour%3DClay",
  "&in_stock=1",
  "&min=25&max=49.99",
  "&max=24.99",
  "&sort=price",
  "&sort=newest",
  "&type=Bed",
  "&page=2",
  "&sort=newest&option=Size%3DSmall",
  "&in_stock=1&option=Colour%3DOat",
];

/** Numbers from 0 to 1 that look random and are the same at every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list; the first ones are asked for far oftener than the last, as in any shop. */
function oneOf(list: readonly string[], roll: () => number): string {
  return list[Math.floor(list.length * roll() ** 2)] ?? "";
}

/**
 * Searches as visitors make them, one after the other: mostly a word or two, one in ten misspelt; two in five go on to
 * filter, sort or turn the page. The same are asked again and again, and there is always one that nobody asked before.
 */
export function visitors(seed: number): () => string {
  const roll = dice(seed);
  const words = () => {
    const kind = roll();
    const type = oneOf(types, roll);
    if (kind < 0.1) return oneOf(misspelt, roll);
    if (kind < 0.45) return type;
    if (kind < 0.7) return `${oneOf(materials, roll)} ${type}`;
    const name = oneOf(names, roll);
    return kind < 0.85 ? `${name} ${type}` : `${name} ${oneOf(materials, roll)} ${type}`;
  };
  return () => {
    const filter = roll() < 0.4 ? oneOf(filters, roll) : "";
    return `/search?q=${encodeURIComponent(words())}${filter}`;
  };
}

/** The same searches, but each only once and none that was `asked` before: nothing kept can answer them. */
export function newSearches(seed: number, asked: Set<string>): () => string {
  const next = visitors(seed);
  return () => {
    let search = next();
    while (asked.has(search)) search = next();
    asked.add(search);
    return search;
  };
}
