import { expect, test } from "vitest";
import { countFacets } from "@/lib/catalogue/search/facets/count-facets";

test("facets are counted however many stand in one text", () => {
  expect(countFacets("")).toEqual(new Map());
  expect(countFacets("type=Bed")).toEqual(new Map([["type=Bed", 1]]));
  expect(countFacets("type=Bed\noption:Size=S\ntype=Bed\ntype=Beds")).toEqual(
    new Map([
      ["type=Bed", 2],
      ["option:Size=S", 1],
      ["type=Beds", 1],
    ]),
  );
});

test("of one kind only those are counted", () => {
  expect(countFacets("type=Bed\nvendor=type=Bed\noption:type=Bed\ntype=", "type=")).toEqual(
    new Map([
      ["type=Bed", 1],
      ["type=", 1],
    ]),
  );
});
