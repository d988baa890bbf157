import { staffLoader } from "@/lib/staff/loaders";
import { readSaleResult } from "./read-sale-result";

/** What came of a sale until now; null when there is none of this id, or it is a draft. */
export const getSaleResult = staffLoader("discounts.read", ({ tx, now }, id: string) =>
  readSaleResult(tx, id, now),
);
