import type { ListRequest } from "./list-request";

/** The address's query of a list, "" for the list as it opens: `q=bed&state=paid&sort=-placed`. The way back is `readListRequest`. */
export function listQuery(request: Partial<ListRequest>): string {
  const query = new URLSearchParams();
  if (request.search) query.set("q", request.search);
  for (const name of Object.keys(request.filters ?? {}).sort())
    for (const value of request.filters?.[name] ?? []) query.append(name, value);
  if (request.sort) query.set("sort", `${request.descending ? "-" : ""}${request.sort}`);
  if (request.before) query.set("before", request.before);
  else if (request.after) query.set("after", request.after);
  return query.toString();
}
