import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultColours } from "@/lib/shop/default-colours";
import { faintPairs } from "@/lib/shop/faint-pairs";
import { contrast } from "@/lib/values/contrast";

test("the tokens in the style sheet are the colours whose contrast is checked", () => {
  const css = readFileSync("app/globals.css", "utf8");
  const tokens = [...css.matchAll(/^ {2}--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);$/gm)];
  const written = Object.fromEntries(tokens.map(([, name, light, dark]) => [name, { light, dark }]));
  expect(written).toEqual(defaultColours);
});

test("every pair of colours that carries text can be read, in light and in dark", () => {
  expect(faintPairs({})).toEqual([]);
});

test("a pale accent is named with where it cannot be read", () => {
  const faint = faintPairs({ accent: { light: "#e0a080", dark: "#e8a27e" } });
  expect(faint).toContain("accent on paper (light): 2.1 instead of 4.5");
  expect(faint.some((pair) => pair.includes("dark"))).toBe(false);
});

test("contrast of black on white is 21 and of a colour on itself is 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#8d3f20", "#8d3f20")).toBe(1);
});
