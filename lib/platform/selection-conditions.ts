import type { ListRequest } from "@/lib/values/list-request";
import { Prisma } from "./generated/client";
import { type ListSpec, listConditions } from "./read-list";

/**
 * The conditions of the rows somebody chose in a list, for `where`: by their ids, or all that a request matches. What
 * always holds for the list holds for the ids too.
 */
export function selectionConditions(
  spec: ListSpec,
  selection: { readonly ids: readonly string[] } | { readonly matching: ListRequest },
): Prisma.Sql[] {
  if ("matching" in selection) return listConditions(spec, selection.matching);
  const ids = Prisma.sql`${spec.id} = ANY(${selection.ids})`;
  return spec.always ? [spec.always, ids] : [ids];
}
