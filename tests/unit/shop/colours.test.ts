import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeColours } from "@/lib/shop/admin/judge-colours";
import { moneyConsequences } from "@/lib/shop/admin/money-consequences";
import { readableColours } from "@/lib/shop/admin/readable-colours";
import { brandStyle } from "@/lib/shop/brand-style";
import { colourFaults } from "@/lib/shop/colour-faults";
import { type Colour, type ColourName, defaultColours } from "@/lib/shop/default-colours";
import { faceRules } from "@/lib/shop/face-rules";
import { faces } from "@/lib/shop/faces";
import { openFace } from "@/lib/shop/open-face";
import { shopSettingsSchema } from "@/lib/shop/schema";

type Own = Partial<Record<ColourName, Colour>>;

function withProposals(own: Own): Own {
  const changed: Own = { ...own };
  for (const { name, scheme, to } of readableColours(own))
    changed[name] = { ...(changed[name] ?? defaultColours[name]), [scheme]: to };
  return changed;
}

test("a pale accent gets the nearest shade that can be read, and only where it must", () => {
  const own = { accent: { light: "#e0a080", dark: "#e8a27e" } };
  const { faults, proposals } = judgeColours(own);
  expect(faults).toContainEqual({ front: "accent", ground: "paper", scheme: "light", found: 2, least: 4.5 });
  expect(proposals.map(({ name, scheme }) => [name, scheme])).toEqual([["accent", "light"]]);
  expect(colourFaults(withProposals(own))).toEqual([]);
});

test("colours that can be read get no proposal", () => {
  expect(judgeColours({})).toEqual({ faults: [], proposals: [] });
});

test("whatever accent an owner likes, the proposals make it readable", () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
  fc.assert(
    fc.property(hex, hex, (light, dark) => {
      expect(colourFaults(withProposals({ accent: { light, dark } }))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("a shop that keeps the usual faces pays for none, and one that chose another gets its files", async () => {
  const { brand } = shopSettingsSchema.parse({});
  expect(brandStyle(brand)).toBeUndefined();
  expect(faceRules([brand.faces.display, brand.faces.text])).toBe("");
  const rules = faceRules(["newsreader", "newsreader", "fraunces"]);
  expect(rules.match(/@font-face/g)).toHaveLength(2);
  expect(brandStyle({ colours: {}, faces: { display: "newsreader", text: "figtree" } })).toEqual({
    "--face-display": faces.newsreader.stack,
    "--face-text": faces.figtree.stack,
  });
  const every = Object.keys(faces) as (keyof typeof faces)[];
  for (const [, file] of faceRules(every).matchAll(/url\(\/faces\/([^)]+)\)/g)) {
    const bytes = await openFace(file ?? "");
    expect(Buffer.from(bytes?.subarray(0, 4) ?? []).toString(), file).toBe("wOF2");
  }
  expect(await openFace("../../package.json")).toBeNull();
});

test("what a change of money brings about is told, and a change of language alone brings about nothing", () => {
  const { money } = shopSettingsSchema.parse({});
  expect(moneyConsequences(money, { ...money, locale: "de-DE" })).toEqual([]);
  expect(moneyConsequences(money, { ...money, currency: "JPY" }).join(" ")).toMatch(
    /not converted.*JPY has 0 decimal/s,
  );
  expect(moneyConsequences(money, { ...money, homeCountry: "IE", timeZone: "Europe/Dublin" })).toHaveLength(
    2,
  );
});
