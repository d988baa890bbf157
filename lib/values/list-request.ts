/** What a list of the admin area is asked for, read from its address. */
export type ListRequest = {
  /** Free words. */
  readonly search: string;
  /** Chosen values by the name of the filter. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Name of the order, without a sign; "" for the list's own. */
  readonly sort: string;
  readonly descending: boolean;
  /** Where to go on: the opaque place of the row before or after the page; null for the first page. */
  readonly after: string | null;
  readonly before: string | null;
};

const own = new Set(["q", "sort", "after", "before", "view", "columns"]);

/** Reads `?q=bed&state=paid&state=shipped&sort=-placed&after=…`. Names that a list does not know change nothing. */
export function readListRequest(params: Record<string, string | string[] | undefined>): ListRequest {
  const one = (name: string) => [params[name]].flat()[0] ?? "";
  const filters: Record<string, string[]> = {};
  for (const [name, value] of Object.entries(params)) {
    if (own.has(name)) continue;
    const values = [value].flat().filter((text): text is string => Boolean(text));
    if (values.length > 0) filters[name] = values.slice(0, 50);
  }
  const sort = one("sort");
  return {
    search: one("q").trim().slice(0, 200),
    filters,
    sort: sort.replace(/^-/, ""),
    descending: sort.startsWith("-"),
    after: one("after") || null,
    before: one("before") || null,
  };
}
