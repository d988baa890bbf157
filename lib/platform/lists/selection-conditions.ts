import type { ListRequest } from "@/lib/values/list-request";
import type { Prisma } from "../generated/client";
import { among, listConditions } from "./list-conditions";
import type { ListSpec } from "./list-spec";

/**
 * The conditions of the rows somebody chose in a list, for `where`: by their ids, or all that a request matches. What
 * always holds for the list holds for the ids too.
 */
export function selectionConditions(
  spec: ListSpec,
  selection: { readonly ids: readonly string[] } | { readonly matching: ListRequest },
): Prisma.Sql[] {
  if ("matching" in selection) return listConditions(spec, selection.matching);
  const ids = among(spec, selection.ids);
  return spec.always ? [spec.always, ids] : [ids];
}
