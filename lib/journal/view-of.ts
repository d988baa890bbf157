/** What kind of page was looked at. */
type ViewKind = "home" | "product" | "collection" | "search" | "basket" | "checkout" | "page";
export type View = {
  readonly kind: ViewKind;
  /** Without choices, searches or anything else that only this visitor has in their address. */
  readonly path: string;
  /** Of the product or collection. */
  readonly handle: string | null;
};

const fixed: Record<string, ViewKind> = {
  "/": "home",
  "/search": "search",
  "/basket": "basket",
  "/checkout": "checkout",
  "/collections": "page",
  "/about": "page",
};

/**
 * What a view of this address counts as. Null for addresses that are not counted: an order's page, for one, has a key
 * in its address that belongs to one person.
 */
export function viewOf(path: string): View | null {
  const kind = fixed[path];
  if (kind) return { kind, path, handle: null };
  const [, area, name] = /^\/(products|collections|policies)\/([^/]{1,255})/.exec(path) ?? [];
  if (!area || !name) return null;
  if (area === "policies") return { kind: "page", path: `/policies/${name}`, handle: null };
  return {
    kind: area === "products" ? "product" : "collection",
    path: `/${area}/${name}`,
    handle: decoded(name),
  };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
