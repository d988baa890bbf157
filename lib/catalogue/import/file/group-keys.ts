import { slugOf } from "../../handles/slug-of";
import type { RowGroup } from "../types";
import type { CatalogueFormat } from "./detect-format";

type Cells = Readonly<Record<string, string>>;

/** Collects rows into products. `add` answers with a reason when a row belongs to none. */
export type GroupKeys = {
  readonly add: (cells: Cells, at: number, end: number) => string | null;
  readonly groups: () => Iterable<RowGroup>;
};

/** How the rows of a file find together: in Shopify's by handle, in WooCommerce's a variation by its parent. */
export function groupKeys(format: CatalogueFormat): GroupKeys {
  return format === "shopify" ? byHandle() : byParent();
}

function append(groups: Map<string, RowGroup>, key: string, at: number, end: number): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [at, end]);
  else if (group.at(-1) === at) group[group.length - 1] = end;
  else group.push(at, end);
}

function byHandle(): GroupKeys {
  const groups = new Map<string, RowGroup>();
  return {
    add: (cells, at, end) => {
      const handle = slugOf(cells.Handle ?? cells.Title ?? "");
      if (!handle)
        return cells.Handle ? "its handle has no letters or digits" : "it has neither a handle nor a title";
      append(groups, handle, at, end);
      return null;
    },
    groups: () => groups.values(),
  };
}

function byParent(): GroupKeys {
  const groups = new Map<string, RowGroup>();
  /** The product that "id:44" or a SKU names. */
  const products = new Map<string, string>();
  const orphans: { parent: string; at: number; end: number }[] = [];
  return {
    add: (cells, at, end) => {
      if (/\bvariation\b/i.test(cells.Type ?? "")) {
        if (!cells.Parent) return "it is a variation of no product";
        orphans.push({ parent: cells.Parent, at, end });
        return null;
      }
      const key = `row ${at}`;
      append(groups, key, at, end);
      if (cells.SKU) products.set(cells.SKU, key);
      if (cells.ID) products.set(`id:${cells.ID}`, key);
      return null;
    },
    groups: () => {
      // A variation may stand before its parent, so that they meet only now. Without one it makes a group of its own,
      // whose reader says what is missing.
      for (const { parent, at, end } of orphans)
        append(groups, products.get(parent) ?? `orphan ${parent}`, at, end);
      return groups.values();
    },
  };
}
