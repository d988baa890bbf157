import { Prisma } from "@/lib/platform/generated/client";
import { birthdaySql } from "./birthday-sql";
import { dateSql } from "./date-sql";
import { goodsSql } from "./goods-sql";
import { numberSql } from "./number-sql";
import { setSql } from "./set-sql";
import { tierSql } from "./tier-sql";
import type { Condition, Rule, RuleContext } from "./types";

/**
 * The condition, on a row `f` of customer_figures, that a customer belongs: parameters only, nothing of a rule becomes SQL.
 * Each condition is true or false and never unknown, so that "none of these" holds for who has no such figure.
 */
export function ruleSql(rule: Rule, context: RuleContext): Prisma.Sql {
  if (rule.kind !== "group") return Prisma.sql`((${conditionSql(rule, context)}) IS TRUE)`;
  const parts = rule.rules.map((one) => ruleSql(one, context));
  const joined = Prisma.sql`(${Prisma.join(parts, rule.match === "all" ? " AND " : " OR ")})`;
  return rule.match === "none" ? Prisma.sql`(NOT ${joined})` : joined;
}

function conditionSql(condition: Condition, context: RuleContext): Prisma.Sql {
  switch (condition.kind) {
    case "number":
      return numberSql(condition, context);
    case "date":
      return dateSql(condition, context);
    case "set":
      return setSql(condition);
    case "goods":
      return goodsSql(condition, context);
    case "birthday":
      return birthdaySql(condition, context);
    case "tier":
      return tierSql(condition, context);
  }
}
