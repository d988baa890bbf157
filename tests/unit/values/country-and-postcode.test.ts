import { expect, test } from "vitest";
import { countryName, isCountry } from "@/lib/values/country";
import { halfUp } from "@/lib/values/half-up";
import { normalPostcode, outcodeOf } from "@/lib/values/postcode";
import { regions } from "@/lib/values/regions";

test("countries have names, and what is no country has none", () => {
  expect(countryName("DE")).toBe("Germany");
  expect(countryName("GG")).toBe("Guernsey");
  for (const code of ["EU", "ZZ", "UN", "gb", "GBR", "", "1A", "__"])
    expect(isCountry(code), code).toBe(false);
  expect(countryName("<b>")).toBe("<b>");
});

test("British postcodes are written as the post writes them, whole or halved", () => {
  expect(normalPostcode("GB", " sw1a2aa ")).toBe("SW1A 2AA");
  expect(normalPostcode("GB", "iv2")).toBe("IV2");
  expect(normalPostcode("JE", "je23ab")).toBe("JE2 3AB");
  for (const wrong of ["12345", "SW1A 2A", "", "☃", "SW1A 2AA; DROP"])
    expect(normalPostcode("GB", wrong), wrong).toBeNull();
  expect(outcodeOf("EC1A 1BB")).toBe("EC1A");
});

test("other countries' postcodes keep their own form", () => {
  expect(normalPostcode("DE", "10115")).toBe("10115");
  expect(normalPostcode("DE", "1011")).toBeNull();
  expect(normalPostcode("NL", "1012 ab")).toBe("1012 AB");
  expect(normalPostcode("IE", "d02 af30")).toBe("D02 AF30");
  expect(normalPostcode("GI", "gx11 1aa")).toBe("GX11 1AA");
  expect(normalPostcode("GI", "<script>")).toBeNull();
});

test("the United States have fifty states and a district, other countries need none", () => {
  expect(regions("US")).toHaveLength(51);
  expect(regions("US")).toContainEqual({ code: "DC", name: "District of Columbia" });
  expect(regions("FR")).toEqual([]);
});

test("halves are rounded up, and large sums lose no digit", () => {
  expect(halfUp(5, 1, 10)).toBe(1);
  expect(halfUp(4, 1, 10)).toBe(0);
  expect(halfUp(9_007_199_254_740_991, 1_000_000, 1_000_000)).toBe(9_007_199_254_740_991);
});
