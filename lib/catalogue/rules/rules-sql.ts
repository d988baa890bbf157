import { Prisma } from "@/lib/platform/generated/client";
import type { CollectionRules, RuleCondition } from "../schema";

/**
 * The condition, on a product `p`, that it belongs to a collection by rule: what `matchesRules` says of one product, for
 * asking the database about all of them. The two are held together by a test.
 */
export function rulesSql({ match, conditions }: CollectionRules): Prisma.Sql {
  return Prisma.sql`(${Prisma.join(conditions.map(conditionSql), match === "all" ? " AND " : " OR ")})`;
}

const numbers: Partial<Record<RuleCondition["field"], Prisma.Sql>> = {
  price: Prisma.sql`v.price`,
  compare_at_price: Prisma.sql`coalesce(v.compare_at_price, 0)`,
  weight: Prisma.sql`v.weight_grams`,
  stock: Prisma.sql`CASE WHEN v.tracked AND NOT v.oversell
    THEN greatest(0, coalesce(s.on_hand - s.reserved, 0)) ELSE 'Infinity'::float8 END`,
};

const texts: Partial<Record<RuleCondition["field"], Prisma.Sql>> = {
  title: Prisma.sql`p.title`,
  vendor: Prisma.sql`p.vendor`,
  type: Prisma.sql`p.product_type`,
};

function conditionSql(condition: RuleCondition): Prisma.Sql {
  const number = numbers[condition.field];
  if (number)
    return Prisma.sql`EXISTS (SELECT 1 FROM variant v LEFT JOIN stock s ON s.variant_id = v.id
      WHERE v.product_id = p.id AND ${compareNumber(condition, number)})`;
  const text = texts[condition.field];
  if (text) return compareText(condition, text);
  const among = (tag: RuleCondition) =>
    Prisma.sql`EXISTS (SELECT 1 FROM unnest(p.tags) AS t(tag) WHERE ${compareText(tag, Prisma.sql`t.tag`)})`;
  return condition.operator === "not_equals"
    ? Prisma.sql`NOT ${among({ ...condition, operator: "equals" })}`
    : among(condition);
}

function compareText({ operator, value }: RuleCondition, text: Prisma.Sql): Prisma.Sql {
  const [left, right] = [Prisma.sql`lower(${text})`, Prisma.sql`lower(${value}::text)`];
  switch (operator) {
    case "equals":
      return Prisma.sql`${left} = ${right}`;
    case "not_equals":
      return Prisma.sql`${left} <> ${right}`;
    case "contains":
      return Prisma.sql`strpos(${left}, ${right}) > 0`;
    case "starts_with":
      return Prisma.sql`starts_with(${left}, ${right})`;
    case "ends_with":
      return Prisma.sql`right(${left}, length(${right})) = ${right}`;
    case "greater_than":
      return Prisma.sql`${left} COLLATE "C" > ${right} COLLATE "C"`;
    case "less_than":
      return Prisma.sql`${left} COLLATE "C" < ${right} COLLATE "C"`;
  }
}

function compareNumber({ operator, value }: RuleCondition, number: Prisma.Sql): Prisma.Sql {
  const asked = Number(value);
  // PostgreSQL's NaN equals itself and stands above every number.
  if (Number.isNaN(asked)) return operator === "not_equals" ? Prisma.sql`true` : Prisma.sql`false`;
  const right = Prisma.sql`${String(asked)}::text::float8`;
  switch (operator) {
    case "greater_than":
      return Prisma.sql`${number} > ${right}`;
    case "less_than":
      return Prisma.sql`${number} < ${right}`;
    case "not_equals":
      return Prisma.sql`${number} <> ${right}`;
    default:
      return Prisma.sql`${number} = ${right}`;
  }
}
