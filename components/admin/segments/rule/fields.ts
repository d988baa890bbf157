import type { Condition, ConditionOf } from "@/lib/segments/admin/types";

type Numbered = ConditionOf<"number">["field"];
/** What a number counts, which decides how it is typed and read. */
export type Unit = "times" | "money" | "percent" | "days" | "score" | "letters";

export const numberFields: Readonly<Record<Numbered, { label: string; unit: Unit }>> = {
  orders: { label: "Orders", unit: "times" },
  spent: { label: "Money spent", unit: "money" },
  average_order: { label: "Average order", unit: "money" },
  refunded: { label: "Money given back", unit: "money" },
  discount_share: { label: "Orders with a discount, in a hundred", unit: "percent" },
  days_since_last_order: { label: "Days since the last order", unit: "days" },
  days_since_first_order: { label: "Days since the first order", unit: "days" },
  days_between_orders: { label: "Days between orders, on average", unit: "days" },
  days_since_joined: { label: "Days since first known", unit: "days" },
  recency_score: { label: "Score: how lately they bought", unit: "score" },
  frequency_score: { label: "Score: how often they buy", unit: "score" },
  money_score: { label: "Score: how much they spent", unit: "score" },
  letters: { label: "Letters of news sent", unit: "letters" },
  days_since_letter: { label: "Days since the last letter of news", unit: "days" },
  days_since_link: { label: "Days since they followed a link of a letter", unit: "days" },
  letters_since_link: { label: "Letters since they followed a link of one", unit: "letters" },
  links_followed: { label: "Letters they followed a link of", unit: "letters" },
};

const number = (field: Numbered, value: number, is: ConditionOf<"number">["is"] = "at_least"): Condition => ({
  ...{ kind: "number", field, is, value },
});
const set = (field: ConditionOf<"set">["field"]): Condition => ({
  kind: "set",
  field,
  is: "any_of",
  values: [],
});
const date = (field: ConditionOf<"date">["field"]): Condition => ({
  kind: "date",
  field,
  is: "from",
  value: "",
});
const goods = (
  field: ConditionOf<"goods">["field"],
  of: ConditionOf<"goods">["of"],
  days: number | null = null,
): Condition => ({
  ...{ kind: "goods", field, of, is: "any_of", ids: [], days },
});
const numbered = (field: Numbered, value: number, is?: ConditionOf<"number">["is"]) => ({
  ...{ key: field, label: numberFields[field].label, blank: number(field, value, is) },
});

/** What a condition can look at, in the groups of the list to choose from, with how each begins. */
export const fieldGroups: readonly {
  readonly label: string;
  readonly fields: readonly { readonly key: string; readonly label: string; readonly blank: Condition }[];
}[] = [
  {
    label: "Orders and money",
    fields: [
      numbered("orders", 1),
      numbered("spent", 10_000),
      numbered("average_order", 5_000),
      numbered("refunded", 1_000),
      numbered("discount_share", 50),
    ],
  },
  {
    label: "Time",
    fields: [
      numbered("days_since_last_order", 90, "at_most"),
      numbered("days_since_first_order", 90),
      numbered("days_between_orders", 30, "at_most"),
      numbered("days_since_joined", 30, "at_most"),
      { key: "last_order", label: "Date of the last order", blank: date("last_order") },
      { key: "first_order", label: "Date of the first order", blank: date("first_order") },
      { key: "joined", label: "Date first known", blank: date("joined") },
    ],
  },
  {
    label: "Goods",
    fields: [
      { key: "bought_products", label: "Bought a product", blank: goods("bought", "products") },
      { key: "bought_collections", label: "Bought from a collection", blank: goods("bought", "collections") },
      { key: "wants_products", label: "Product in basket or saved", blank: goods("wants", "products") },
      {
        key: "wants_collections",
        label: "Collection in basket or saved",
        blank: goods("wants", "collections"),
      },
      { key: "viewed_products", label: "Looked at a product", blank: goods("viewed", "products", 30) },
      {
        key: "viewed_collections",
        label: "Looked at a collection’s products",
        blank: goods("viewed", "collections", 30),
      },
    ],
  },
  {
    label: "Who and where",
    fields: [
      { key: "birthday", label: "Birthday", blank: { kind: "birthday", is: "within_days", value: 7 } },
      {
        key: "tier",
        label: "Step of the points programme",
        blank: { kind: "tier", is: "at_least", value: "" },
      },
      { key: "tag", label: "Tag", blank: set("tag") },
      { key: "country", label: "Country", blank: set("country") },
      { key: "postcode_area", label: "Postcode area", blank: set("postcode_area") },
    ],
  },
  {
    label: "Letters",
    fields: [
      { key: "topic", label: "May be written to about", blank: set("topic") },
      numbered("letters", 1),
      numbered("days_since_letter", 30),
      numbered("days_since_link", 90, "at_most"),
      numbered("letters_since_link", 10),
      numbered("links_followed", 1),
    ],
  },
  {
    label: "Among the buyers",
    fields: [numbered("recency_score", 4), numbered("frequency_score", 4), numbered("money_score", 4)],
  },
];

/** Which entry of the list a condition is. */
export function fieldKey(condition: Condition): string {
  if (condition.kind === "birthday" || condition.kind === "tier") return condition.kind;
  return condition.kind === "goods" ? `${condition.field}_${condition.of}` : condition.field;
}

/** A new condition of this entry. */
export function blankOf(key: string): Condition {
  const field = fieldGroups.flatMap(({ fields }) => fields).find((one) => one.key === key);
  return field?.blank ?? number("orders", 1);
}
