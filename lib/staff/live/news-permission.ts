import type { ToldFactType } from "@/lib/journal/types";
import type { Permission } from "../types";

/** What somebody must be allowed to see to hear of a fact. */
export function newsPermission(type: ToldFactType): Permission {
  return type === "product_saved" ? "catalogue.read" : "orders.read";
}
