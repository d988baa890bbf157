import { describe, expect, test } from "vitest";
import { zoneFor } from "@/lib/delivery/zone-for";
import { zone } from "../../support/delivery/rules";

const zones = [
  zone("mainland", [{ country: "GB", postcodePattern: null }]),
  zone("highlands", [{ country: "GB", postcodePattern: "IV, KW1-14, PA20-49, PH" }]),
  zone("islands", [{ country: "GB", postcodePattern: "KW15-17,HS,ZE,IV41-56" }]),
  zone("inner", [{ country: "GB", postcodePattern: "EC1-4,W1A,PH5" }]),
  zone("spain", [{ country: "ES", postcodePattern: null }]),
  zone("canaries", [{ country: "ES", postcodePattern: "35,38,51001-51005" }]),
];
const found = (country: string, postcode?: string) => zoneFor(zones, { country, postcode })?.name ?? null;

describe("the zone of a destination", () => {
  test.each([
    ["SW1A 2AA", "mainland"],
    ["IV2 3AB", "highlands"],
    ["iv23ab", "highlands"],
    ["IV41 8AA", "islands"],
    ["IV4 7AA", "highlands"],
    ["KW1 4AA", "highlands"],
    ["KW15 1AA", "islands"],
    ["KW99 1AA", "mainland"],
    ["PA20 0AA", "highlands"],
    ["PA2 0AA", "mainland"],
    ["PA50 0AA", "mainland"],
    ["EC1A 1BB", "inner"],
    ["E1 6AN", "mainland"],
    ["W1A 1AA", "inner"],
    ["W1B 1AA", "mainland"],
    ["PH5 2AA", "inner"],
    ["PH50 4AA", "highlands"],
    ["IV2", "highlands"],
  ])("of the postcode %s is %s", (postcode, expected) => expect(found("GB", postcode)).toBe(expected));

  test("is the whole country's without a postcode, and with one that cannot be read", () => {
    expect(found("GB")).toBe("mainland");
    expect(found("GB", "")).toBe("mainland");
    expect(found("GB", "not a postcode")).toBe("mainland");
  });

  test("goes by how a postcode begins, and by ranges, in other countries", () => {
    expect(found("ES", "28001")).toBe("spain");
    expect(found("ES", "35001")).toBe("canaries");
    expect(found("ES", "51003")).toBe("canaries");
    expect(found("ES", "51006")).toBe("spain");
  });

  test("is none for a country nobody named", () => expect(found("BR")).toBeNull());

  test("is the earlier one when two are equally close", () => {
    const twice = [
      zone("first", [{ country: "GB", postcodePattern: "IV" }]),
      zone("second", [{ country: "GB", postcodePattern: "IV" }]),
    ];
    expect(zoneFor(twice, { country: "GB", postcode: "IV1 1AA" })?.name).toBe("first");
  });
});
