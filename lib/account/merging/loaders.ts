import { staffLoader } from "@/lib/staff/loaders";
import { readMergePreview } from "./data";

/** What would become of two customers; null when one of them is not there. */
export const getMergePreview = staffLoader("customers.write", ({ tx }, keepId: string, otherId: string) =>
  readMergePreview(tx, keepId, otherId),
);
