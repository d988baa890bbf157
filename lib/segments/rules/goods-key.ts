import type { ConditionOf } from "./types";

/** What conditions have in common that mean the same products. */
export function goodsKey({ of, ids }: Pick<ConditionOf<"goods">, "of" | "ids">): string {
  return `${of}:${[...ids].sort().join()}`;
}
