import { columnOf } from "@/lib/platform/column-of";
import { Prisma } from "@/lib/platform/generated/client";

/** Of types of PostgreSQL's that the client would not take as text by itself. */
const asText: ReadonlySet<string> = new Set(["code", "kind", "aim", "getAim", "audience"]);

/** Every column of a discount `d`, named as the client names its fields. */
export const ruleColumns = Prisma.raw(
  Object.values(Prisma.DiscountScalarFieldEnum)
    .map((field) => `d."${columnOf(field)}"${asText.has(field) ? "::text" : ""} AS "${field}"`)
    .join(", "),
);
