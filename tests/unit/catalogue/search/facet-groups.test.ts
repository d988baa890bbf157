import { expect, test } from "vitest";
import { readSearch } from "@/lib/catalogue/search/address/read-search";
import { facetGroups } from "@/lib/catalogue/search/facets/facet-groups";
import type { Counts } from "@/lib/catalogue/search/types";

function counted(facets: Record<string, number>, total = 10): Counts {
  return { total, atLeast: false, inStock: total, bands: [], facets: new Map(Object.entries(facets)) };
}

test("each kind of filter is a group with its commonest values first", () => {
  const counts = counted({
    "type=Bed": 4,
    "type=Bowl": 6,
    "option:Colour=Oat": 3,
    "option:Size=A=B": 2,
    "vendor=Us": 10,
  });
  const groups = facetGroups({ query: readSearch("q=x"), counts, without: new Map() });
  expect(
    groups.map(({ title, values }) => [title, values.map(({ label, count }) => [label, count])]),
  ).toEqual([
    [
      "Type",
      [
        ["Bowl", 6],
        ["Bed", 4],
      ],
    ],
    ["Colour", [["Oat", 3]]],
    ["Size", [["A=B", 2]]],
  ]);
});

test("what else could be chosen is counted as if nothing of that kind were", () => {
  const groups = facetGroups({
    query: readSearch("type=Bed"),
    counts: counted({ "type=Bed": 4, "option:Colour=Oat": 3 }, 4),
    without: new Map([["type", counted({ "type=Bed": 4, "type=Bowl": 6 })]]),
  });
  expect(groups[0]?.values).toEqual([
    { label: "Bed", count: 4, chosen: true, field: ["type", "Bed"] },
    { label: "Bowl", count: 6, chosen: false, field: ["type", "Bowl"] },
  ]);
});

test("a chosen value stays to be let go of, also when nothing has it", () => {
  const query = readSearch("option=Colour%3DPlaid");
  const groups = facetGroups({ query, counts: counted({}, 0), without: new Map() });
  expect(groups).toEqual([
    {
      key: "option:Colour",
      title: "Colour",
      values: [{ label: "Plaid", count: 0, chosen: true, field: ["option", "Colour=Plaid"] }],
    },
  ]);
});
