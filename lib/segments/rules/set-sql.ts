import { Prisma } from "@/lib/platform/generated/client";
import type { ConditionOf } from "./types";

/** A condition about one of a few words: where somebody lives, their tags, what they may be written about. */
export function setSql({ field, is, values }: ConditionOf<"set">): Prisma.Sql {
  const any = anySql(field, [...values]);
  return is === "any_of" ? any : Prisma.sql`(${any}) IS NOT TRUE`;
}

function anySql(field: ConditionOf<"set">["field"], values: string[]): Prisma.Sql {
  switch (field) {
    case "country":
      return Prisma.sql`f.country = ANY(${values.map((one) => one.toUpperCase())}::text[])`;
    case "postcode_area":
      return Prisma.sql`f.postcode_area = ANY(${values.map((one) => one.toUpperCase())}::text[])`;
    case "tag":
      return Prisma.sql`f.tags && ${values.map((one) => one.toLowerCase())}::text[]`;
    case "topic":
      return Prisma.sql`f.topics && ${values}::text[]`;
  }
}
