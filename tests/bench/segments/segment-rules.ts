import { readyMade } from "@/lib/segments/ready/ready-made";
import type { Rule } from "@/lib/segments/rules/types";

const bought = { kind: "goods", field: "bought", is: "any_of", days: null } as const;
const group = (match: "all" | "any" | "none", ...rules: Rule[]): Rule => ({ kind: "group", match, rules });
const collection = (id: string): Rule => ({ ...bought, of: "collections", ids: [id] });
const vip: Rule = { kind: "set", field: "tag", is: "any_of", values: ["vip"] };

/** What is measured: every ready-made segment, and whatever costs more. */
export const segmentRules: readonly { name: string; rule: Rule }[] = [
  ...readyMade.map(({ name, rule }) => ({ name, rule })),
  { name: "bought one product", rule: { ...bought, of: "products", ids: ["prod_700"] } },
  { name: "bought from 1 % of the range", rule: collection("coll_100") },
  { name: "bought from 10 % of the range", rule: collection("coll_10") },
  { name: "bought from a third of the range", rule: collection("coll_3") },
  {
    name: "bought from 10 % of the range within 90 days",
    rule: { ...bought, of: "collections", ids: ["coll_10"], days: 90 },
  },
  {
    name: "a product in basket or saved",
    rule: { ...bought, field: "wants", of: "products", ids: ["prod_3", "prod_5"] },
  },
  {
    name: "10 % of the range in basket or saved",
    rule: { ...bought, field: "wants", of: "collections", ids: ["coll_10"] },
  },
  {
    name: "a product looked at within 30 days",
    rule: { ...bought, field: "viewed", of: "products", ids: ["prod_3"], days: 30 },
  },
  {
    name: "10 % of the range looked at within 30 days",
    rule: { ...bought, field: "viewed", of: "collections", ids: ["coll_10"], days: 30 },
  },
  {
    name: "a third of the range looked at",
    rule: { ...bought, field: "viewed", of: "collections", ids: ["coll_3"] },
  },
  {
    name: "a tag and a postcode area",
    rule: group("all", vip, { ...vip, field: "postcode_area", values: ["BS"] }),
  },
  {
    name: "followed a link of a letter within 90 days",
    rule: { kind: "number", field: "days_since_link", is: "at_most", value: 90 },
  },
  {
    name: "had ten letters without following a link",
    rule: { kind: "number", field: "letters_since_link", is: "at_least", value: 10 },
  },
  { name: "nobody at all", rule: { ...vip, values: ["nobody has this"] } },
  {
    name: "four groups deep, twelve conditions",
    rule: group(
      "any",
      group(
        "all",
        collection("coll_10"),
        { kind: "number", field: "spent", is: "at_least", value: 20_000 },
        { ...vip, field: "country", values: ["GB", "IE"] },
        group("none", vip, collection("coll_100"), { ...vip, field: "topic", values: ["newsletter"] }),
      ),
      group(
        "all",
        { kind: "number", field: "days_between_orders", is: "at_most", value: 60 },
        { kind: "number", field: "average_order", is: "at_least", value: 5_000 },
        group(
          "any",
          { kind: "number", field: "money_score", is: "at_least", value: 4 },
          vip,
          group("none", vip),
        ),
        { kind: "date", field: "joined", is: "before", value: "2026-01-01" },
      ),
    ),
  },
];
