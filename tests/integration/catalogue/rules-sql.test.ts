import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesRules } from "@/lib/catalogue/rules/matches-rules";
import { rulesSql } from "@/lib/catalogue/rules/rules-sql";
import { saveCollection } from "@/lib/catalogue/save-collection";
import { saveProduct } from "@/lib/catalogue/save-product";
import { type CollectionRules, collectionRulesSchema } from "@/lib/catalogue/schema";
import { stockLeft } from "@/lib/catalogue/stock-left";
import { db } from "@/lib/platform/db";
import { productDraft } from "../../support/product";

const now = new Date("2026-11-02T09:00:00Z");
const words = ["Bed", "bed", "Dog bed", "ÉCLAIR", "éclair", "", "%", "_", "cat", "7900", "0", "-1", "abc"];
const rules: fc.Arbitrary<CollectionRules> = fc.record({
  match: fc.constantFrom("all" as const, "any" as const),
  conditions: fc.array(
    fc.record({
      field: fc.constantFrom(
        ...(["type", "vendor", "tag", "title", "price", "compare_at_price", "stock", "weight"] as const),
      ),
      operator: fc.constantFrom(
        ...([
          "equals",
          "not_equals",
          "contains",
          "starts_with",
          "ends_with",
          "greater_than",
          "less_than",
        ] as const),
      ),
      value: fc.constantFrom(...words),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

test("the database and the rule agree on which products belong to a collection", async () => {
  const drafts = [
    productDraft({ handle: "a", title: "Dog bed", tags: ["cat", "ÉCLAIR"], vendor: "Bed" }),
    productDraft({ handle: "b", title: "100% wool_bed", tags: [], productType: "éclair", vendor: "" }),
    productDraft({
      handle: "c",
      title: "Cat",
      options: [],
      variants: [{ price: 0, compareAtPrice: 7900, weightGrams: 7900, tracked: false }],
    }),
    productDraft({
      handle: "d",
      title: "Éclair",
      options: [],
      variants: [{ price: 7901, onHand: 0, oversell: true }],
    }),
  ];
  for (const draft of drafts) await db().$transaction((tx) => saveProduct(tx, draft, now));
  const products = await db().product.findMany({ include: { variants: { include: { stock: true } } } });
  await fc.assert(
    fc.asyncProperty(rules, async (asked) => {
      const parsed = collectionRulesSchema.parse(asked);
      const found = await db().$queryRaw<{ handle: string }[]>`
        SELECT handle FROM product p WHERE ${rulesSql(parsed)}`;
      const expected = products.filter((product) =>
        matchesRules(parsed, {
          ...product,
          variants: product.variants.map((variant) => ({ ...variant, left: stockLeft(variant) })),
        }),
      );
      expect(found.map(({ handle }) => handle).sort()).toEqual(expected.map(({ handle }) => handle).sort());
    }),
    { numRuns: 250 },
  );
});

test("a collection by rule is filled when it is saved, and its version grows", async () => {
  const draft = {
    handle: "beds",
    title: "Beds",
    rules: { match: "all" as const, conditions: [] as never[] },
  };
  const withTag = (value: string) => ({
    ...draft,
    rules: {
      match: "all" as const,
      conditions: [{ field: "tag" as const, operator: "equals" as const, value }],
    },
  });
  const id = await db().$transaction((tx) => saveCollection(tx, withTag("CAT"), now));
  const members = () =>
    db().collectionProduct.findMany({ where: { collectionId: id }, select: { product: true } });
  expect((await members()).map(({ product }) => product.handle).sort()).toEqual(["a", "c", "d"]);
  await db().$transaction((tx) => saveCollection(tx, withTag("no such"), now));
  expect(await members()).toEqual([]);
  expect(await db().collection.findUnique({ where: { id } })).toMatchObject({ version: 2 });
});
