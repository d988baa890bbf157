import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { readGoods } from "@/lib/segments/rules/read-goods";
import { ruleSql } from "@/lib/segments/rules/rule-sql";
import { ruleSchema } from "@/lib/segments/rules/schema";
import type { Condition, Rule, RuleContext } from "@/lib/segments/rules/types";
import { belongs } from "../../support/segments/belongs";
import { collections, now, people, products, tags, tiers, topics } from "../../support/segments/people";
import { writeGoods, writePeople } from "../../support/segments/write-people";

const crowd = people(60);
const context: RuleContext = {
  goods: new Map(),
  now,
  timeZone: "Europe/London",
  tiers,
  bounds: {
    lastOrders: [700, 400, 200, 50].map((days) => new Date(now.getTime() - days * 86_400_000)),
    orders: [1, 1, 2, 3],
    spent: [2_000n, 5_000n, 9_000n, 16_000n],
  },
};

beforeAll(async () => {
  await writeGoods();
  await writePeople(crowd);
});

const value = fc.oneof(
  fc.integer({ min: 0, max: 7 }),
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom(5_000, 20_000),
);
const number = ruleOf("number", {
  field: fc.constantFrom(
    ...(["orders", "spent", "refunded", "average_order", "discount_share", "days_since_last_order"] as const),
    ...(["days_since_first_order", "days_since_joined", "days_between_orders", "recency_score"] as const),
    ...(["frequency_score", "money_score", "letters", "days_since_letter"] as const),
    ...(["links_followed", "days_since_link", "letters_since_link"] as const),
  ),
  is: fc.constantFrom("at_least", "at_most", "exactly"),
  value: fc.oneof(value, fc.integer({ min: 0, max: 900 })),
});
const date = ruleOf("date", {
  field: fc.constantFrom("joined", "first_order", "last_order"),
  is: fc.constantFrom("from", "before"),
  value: fc
    .integer({ min: 0, max: 900 })
    .map((days) => new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10)),
});
const birthday = fc.oneof(
  ruleOf("birthday", {
    ...{ is: fc.constant("within_days") },
    value: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 365 })),
  }),
  ruleOf("birthday", { is: fc.constant("in_month"), value: fc.integer({ min: 1, max: 12 }) }),
);
const tier = ruleOf("tier", {
  is: fc.constantFrom("at_least", "exactly"),
  value: fc.constantFrom(...tiers, "old"),
});
const words = {
  country: ["GB", "fr", "IE", "US"],
  postcode_area: ["BS", "b", "75", "ZZ"],
  tag: [...tags, "TRADE", "nobody"],
  topic: [...topics, "nothing"],
};
const set = fc.constantFrom(...(["country", "postcode_area", "tag", "topic"] as const)).chain((field) =>
  ruleOf("set", {
    ...{ field: fc.constant(field), is: fc.constantFrom("any_of", "none_of") },
    values: fc.subarray(words[field], { minLength: 1 }),
  }),
);
const goods = fc.constantFrom(...(["products", "collections"] as const)).chain((of) =>
  ruleOf("goods", {
    ...{ field: fc.constantFrom("bought", "wants", "viewed"), of: fc.constant(of) },
    is: fc.constantFrom("any_of", "none_of"),
    ids: fc.subarray(of === "products" ? [...products, "prod_never"] : Object.keys(collections), {
      minLength: 1,
    }),
    days: fc.option(fc.integer({ min: 1, max: 900 })),
  }),
);
function ruleOf<Kind extends Condition["kind"]>(kind: Kind, fields: object): fc.Arbitrary<Condition> {
  return fc.record({ kind: fc.constant(kind), ...fields }) as unknown as fc.Arbitrary<Condition>;
}
const { rule } = fc.letrec<{ rule: Rule; group: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    number,
    date,
    birthday,
    tier,
    set,
    goods,
    tie("group"),
  ),
  group: fc.record({
    ...{ kind: fc.constant("group" as const), match: fc.constantFrom("all", "any", "none") },
    rules: fc.array(tie("rule"), { minLength: 1, maxLength: 4 }),
  }) as fc.Arbitrary<Rule>,
}));

async function chosen(asked: Rule, against = context): Promise<string[]> {
  const goods = await readGoods(db(), [asked]);
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT customer_id AS id FROM customer_figures f WHERE ${ruleSql(asked, { ...against, goods })} ORDER BY 1`;
  return rows.map(({ id }) => id);
}

test("the database and plain thinking agree on who belongs, whatever the rule", async () => {
  let [belonging, asked] = [0, 0];
  await fc.assert(
    fc.asyncProperty(rule, async (one) => {
      const group = ruleSchema.parse({ kind: "group", match: "all", rules: [one] });
      const expected = crowd.filter((person) => belongs(group, person, context)).map(({ id }) => id);
      expect(await chosen(group)).toEqual(expected);
      belonging += expected.length;
      asked += crowd.length;
    }),
    { numRuns: 600 },
  );
  // The rules are neither all empty nor all everybody.
  expect(belonging / asked).toBeGreaterThan(0.2);
  expect(belonging / asked).toBeLessThan(0.8);
});

test("nobody stands on a tier while the programme is off, and nobody on one that is no longer there", async () => {
  const on = (value: string, is: "at_least" | "exactly" = "at_least") => chosen({ kind: "tier", is, value });
  const standing = (...keys: string[]) =>
    crowd.filter((one) => keys.includes(one.tier ?? "")).map(({ id }) => id);
  expect(standing("old").length).toBeGreaterThan(0);
  expect(await on("silver")).toEqual(standing("silver", "gold"));
  expect(await on("silver", "exactly")).toEqual(standing("silver"));
  expect(await on("old", "exactly")).toEqual([]);
  const off = { ...context, tiers: [] };
  expect(await chosen({ kind: "tier", is: "at_least", value: "bronze" }, off)).toEqual([]);
});

test("nobody has a score before anybody bought, and nothing written in a rule is taken for SQL", async () => {
  const scored: Rule = { kind: "number", field: "money_score", is: "at_least", value: 1 };
  expect(await chosen(scored, { ...context, bounds: null })).toEqual([]);
  const hostile = ["'; DROP TABLE customer; --", "$1", "{vip}", "\\"];
  expect(await chosen({ kind: "set", field: "tag", is: "any_of", values: hostile })).toEqual([]);
  expect(
    await chosen({ kind: "goods", field: "bought", of: "products", is: "any_of", ids: hostile, days: 3 }),
  ).toEqual([]);
});

test("a rule from outside is refused when it is empty, too deep or of an unknown kind", () => {
  const one = { kind: "number", field: "orders", is: "at_least", value: 1 };
  const group = (...rules: unknown[]) => ({ kind: "group", match: "all", rules });
  expect(ruleSchema.safeParse(group(group(group(group(one))))).success).toBe(true);
  expect(ruleSchema.safeParse(group(group(group(group(group(one)))))).success).toBe(false);
  expect(ruleSchema.safeParse(group()).success).toBe(false);
  expect(ruleSchema.safeParse(group({ ...one, field: "password" })).success).toBe(false);
  expect(ruleSchema.safeParse(group({ ...one, value: 1.5 })).success).toBe(false);
});
