import type { CollectionRules, RuleCondition } from "../schema";

/** What a collection's rules look at. Prices in minor units, weights in grams. */
export type RuleFacts = {
  readonly title: string;
  readonly vendor: string;
  readonly productType: string;
  readonly tags: readonly string[];
  readonly variants: readonly {
    readonly price: number;
    readonly compareAtPrice: number | null;
    readonly weightGrams: number;
    /** Pieces that may be sold; null when not counted, which is more than any number. */
    readonly left: number | null;
  }[];
};

/** Whether a product belongs to a collection by rule. A condition on variants holds when one variant meets it. */
export function matchesRules(rules: CollectionRules, product: RuleFacts): boolean {
  const holds = (condition: RuleCondition) => meets(condition, product);
  return rules.match === "all" ? rules.conditions.every(holds) : rules.conditions.some(holds);
}

function meets(condition: RuleCondition, product: RuleFacts): boolean {
  switch (condition.field) {
    case "title":
      return compareText(condition, product.title);
    case "vendor":
      return compareText(condition, product.vendor);
    case "type":
      return compareText(condition, product.productType);
    case "tag":
      // "Not this tag" means that no tag is it.
      return condition.operator === "not_equals"
        ? product.tags.every((tag) => compareText(condition, tag))
        : product.tags.some((tag) => compareText(condition, tag));
    case "price":
      return product.variants.some((variant) => compareNumber(condition, variant.price));
    case "compare_at_price":
      return product.variants.some((variant) => compareNumber(condition, variant.compareAtPrice ?? 0));
    case "weight":
      return product.variants.some((variant) => compareNumber(condition, variant.weightGrams));
    case "stock":
      return product.variants.some((variant) =>
        compareNumber(condition, variant.left ?? Number.POSITIVE_INFINITY),
      );
  }
}

function compareText({ operator, value }: RuleCondition, text: string): boolean {
  const [left, right] = [text.toLowerCase(), value.toLowerCase()];
  switch (operator) {
    case "equals":
      return left === right;
    case "not_equals":
      return left !== right;
    case "contains":
      return left.includes(right);
    case "starts_with":
      return left.startsWith(right);
    case "ends_with":
      return left.endsWith(right);
    case "greater_than":
      return left > right;
    case "less_than":
      return left < right;
  }
}

function compareNumber({ operator, value }: RuleCondition, number: number): boolean {
  const right = Number(value);
  switch (operator) {
    case "greater_than":
      return number > right;
    case "less_than":
      return number < right;
    case "not_equals":
      return number !== right;
    default:
      return number === right;
  }
}
