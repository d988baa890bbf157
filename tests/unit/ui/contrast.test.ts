import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast } from "@/lib/values/contrast";

const css = readFileSync("app/globals.css", "utf8");
const tokens = new Map(
  [...css.matchAll(/^ {2}--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);$/gm)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
  ),
);

function colour(name: string, scheme: "light" | "dark"): string {
  const found = tokens.get(name);
  if (!found) throw new Error(`--${name} is not written as light-dark(#……, #……)`);
  return found[scheme];
}

const grounds = ["paper", "surface", "raised", "backdrop", "accent-soft"];
const inks = ["ink", "ink-soft", "accent", "accent-strong", "success", "danger", "notice"];
const text: [string, string][] = [
  ...grounds.flatMap((ground) => inks.map((ink): [string, string] => [ink, ground])),
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["paper", "ink"],
  ...["success", "danger", "notice"].flatMap((kind): [string, string][] => [
    [kind, `${kind}-soft`],
    ["ink", `${kind}-soft`],
    ["ink-soft", `${kind}-soft`],
  ]),
];

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  test.each(text)("%s can be read on %s", (ink, ground) => {
    expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["paper", "raised"])("the edge of a control stands out from %s", (ground) => {
    expect(contrast(colour("control", scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});

test("contrast of black on white is 21 and of a colour on itself is 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#8d3f20", "#8d3f20")).toBe(1);
});
