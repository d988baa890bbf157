import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { postcodeMatch } from "@/lib/delivery/postcode-match";
import { outcodeOf } from "@/lib/values/postcode";
import { hasRealData, realData } from "../../support/real-data";

type Row = Record<string, string>;
const rows = (file: string): Row[] =>
  parse(readFileSync(realData(`geo/${file}`)), { columns: true, skip_empty_lines: true });
const patternOf = (row: Row) =>
  `${row.area}${row.district_from ? `${row.district_from}-${row.district_to}` : ""}`;

test.skipIf(!hasRealData)("every British outcode is understood and lies in its own area and no other", () => {
  const areas = rows("uk-postcode-areas.csv").map((row) => row.area ?? "");
  const strange = rows("uk-outcodes.gibbs-CC0.csv").flatMap(({ postcode = "" }) => {
    if (outcodeOf(postcode) !== postcode || outcodeOf(`${postcode} 1AA`) !== postcode) return [postcode];
    const within = areas.filter((area) => postcodeMatch("GB", area, postcode) !== null);
    return within.length === 1 && postcode.startsWith(within[0] ?? "-") ? [] : [postcode];
  });
  expect(strange).toEqual([]);
});

test.skipIf(!hasRealData)(
  "carriers' zones match the outcodes they mean and no outcode of another area",
  () => {
    const outcodes = rows("uk-outcodes.gibbs-CC0.csv").map((row) => row.postcode ?? "");
    for (const row of rows("uk-delivery-zones.csv")) {
      const expected = outcodes.filter((outcode) => {
        const [, area, digits] = /^([A-Z]+)(\d+)/.exec(outcode) ?? [];
        if (area !== row.area) return false;
        return (
          !row.district_from ||
          (Number(digits) >= Number(row.district_from) && Number(digits) <= Number(row.district_to))
        );
      });
      expect(outcodes.filter((outcode) => postcodeMatch("GB", patternOf(row), outcode) !== null)).toEqual(
        expected,
      );
    }
  },
);
