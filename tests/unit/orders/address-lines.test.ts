import { expect, test } from "vitest";
import { addressLines } from "@/lib/orders/address-lines";

const none = { line2: null, region: null };

test("an address is written as its own country writes it, with the country only from abroad", () => {
  const britain = {
    ...none,
    line1: "17 Albion Terrace",
    city: "Todmorden",
    postcode: "OL14 5AA",
    country: "GB",
  };
  expect(addressLines(britain, "GB", "en-GB")).toEqual(["17 Albion Terrace", "Todmorden", "OL14 5AA"]);
  expect(addressLines(britain, "DE", "en-GB").at(-1)).toBe("United Kingdom");
  const germany = {
    ...none,
    line1: "Lindenstraße 4",
    line2: "Hinterhaus",
    city: "Berlin",
    postcode: "10969",
    country: "DE",
  };
  expect(addressLines(germany, "GB", "en-GB")).toEqual([
    "Lindenstraße 4",
    "Hinterhaus",
    "10969 Berlin",
    "Germany",
  ]);
  const america = {
    line1: "1 Main St",
    line2: null,
    city: "Buffalo",
    region: "NY",
    postcode: "14201",
    country: "US",
  };
  expect(addressLines(america, "GB", "en-GB")).toEqual(["1 Main St", "Buffalo, NY 14201", "United States"]);
  const hongKong = { ...none, line1: "1 Queen's Road", city: "Central", postcode: null, country: "HK" };
  expect(addressLines(hongKong, "GB", "en-GB").slice(0, 2)).toEqual(["1 Queen's Road", "Central"]);
});
