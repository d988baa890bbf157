import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guardCell } from "@/lib/catalogue/export/guard-cell";
import { parseAmount } from "@/lib/catalogue/import/cells/parse-amount";
import { parseFlag } from "@/lib/catalogue/import/cells/parse-flag";
import { unguardCell } from "@/lib/catalogue/import/cells/unguard-cell";

describe("prices", () => {
  test.each([
    ["19.99", 1999],
    ["25", 2500],
    [" £1,299.00 ", 129_900],
    ["1.299,00 €", 129_900],
    ["12,50", 1250],
    ["1,299", 129_900],
    ["0", 0],
    ["0.00", 0],
    [".5", 50],
    ["1.005", 101],
    ["19.989999999999998", 1999],
    ["1 234,5", 123_450],
  ])("%s is %i pence", (text, pence) => expect(parseAmount(text, "GBP")).toBe(pence));

  test.each([
    "",
    "free",
    "1.2.3",
    "--5",
    "NaN",
    "Infinity",
    "1e400",
    "0x10",
    "12,34,56",
    "1,2.3,4",
    "$",
    "½",
  ])("%s is no price", (text) => expect(parseAmount(text, "GBP")).toBeNull());

  test("currencies have their own decimals", () => {
    expect(parseAmount("1200", "JPY")).toBe(1200);
    expect(parseAmount("1.234", "KWD")).toBe(1234);
  });

  test("whatever is written with two decimals comes back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (pence) => {
        expect(parseAmount((pence / 100).toFixed(2), "GBP")).toBe(pence);
      }),
    );
  });
});

test("true and false in any case and dress", () => {
  for (const text of ["TRUE", " true ", "Yes", "1"]) expect(parseFlag(text)).toBe(true);
  for (const text of ["FALSE", "false ", "no", "0"]) expect(parseFlag(text)).toBe(false);
  for (const text of ["", "maybe", "2"]) expect(parseFlag(text)).toBeNull();
});

describe("cells that a spreadsheet would run", () => {
  test("are guarded on the way out and whole again on the way in, whatever they hold", () => {
    const sign = fc.constantFrom("=", "+", "-", "@", "＝", "\t", "\r", "\n", "'", "''", "");
    fc.assert(
      fc.property(sign, sign, fc.string({ unit: "grapheme" }), (first, second, rest) => {
        const text = first + second + rest;
        expect(guardCell(text)).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/);
        expect(unguardCell(guardCell(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test("an apostrophe that is somebody's own stays", () => {
    expect(guardCell("'Tis the season")).toBe("'Tis the season");
    expect(unguardCell("'Tis the season")).toBe("'Tis the season");
  });
});
