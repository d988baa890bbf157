import { productInputSchema } from "../schema";
import type { CollectionName, ReadProduct, RowProblem } from "./types";

type Draft = { readonly handle: string; readonly variants: readonly unknown[] };
type Rest = {
  readonly at: number;
  /** Where each variant of the draft stands. */
  readonly variantsAt: readonly number[];
  readonly collections: readonly CollectionName[];
  readonly problems: readonly RowProblem[];
};

/**
 * Puts a draft to the schema. A variant that breaks it is reported at its row and left out, the rest goes on; anything
 * else that breaks it is the whole product's.
 */
export function finishProduct(draft: Draft, { at, variantsAt, collections, problems }: Rest): ReadProduct {
  const { handle } = draft;
  // Every row was left out, and said why.
  if (draft.variants.length === 0 && problems.length > 0) return { input: null, collections, problems };
  const parsed = productInputSchema.safeParse(draft);
  if (parsed.success) return { input: parsed.data, collections, problems };
  const found = parsed.error.issues.map((issue) => {
    const [list, index] = issue.path;
    const variant = list === "variants" && typeof index === "number" ? index : null;
    const where = issue.path.filter((part) => typeof part === "string" && part !== "variants").join(" ");
    const reason =
      list === "title"
        ? "it has no title, or one of more than 255 characters"
        : `${where} ${issue.message}`.trim();
    return {
      variant,
      problem: { at: (variant === null ? undefined : variantsAt[variant]) ?? at, handle, reason },
    };
  });
  const bad = new Set(found.flatMap(({ variant }) => variant ?? []));
  const all = [...problems, ...found.map(({ problem }) => problem)];
  const variants = draft.variants.filter((_, index) => !bad.has(index));
  if (found.some(({ variant }) => variant === null) || variants.length === 0)
    return { input: null, collections, problems: all };
  const rest = { ...draft, variants, keepOthers: true };
  return finishProduct(rest, {
    at,
    variantsAt: variantsAt.filter((_, index) => !bad.has(index)),
    collections,
    problems: all,
  });
}
