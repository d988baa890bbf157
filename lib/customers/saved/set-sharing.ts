import type { Tx } from "@/lib/platform/db";
import { ownedBy } from "./data";
import type { ListOwner } from "./types";

/** Opens a visitor's list to whoever has its link, or shuts it for good: opening it again makes another link. */
export async function setSharing(
  tx: Tx,
  { owner, shared }: { readonly owner: ListOwner; readonly shared: boolean },
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE saved_list l SET shared = ${shared}, share_no = share_no + ${shared ? 1 : 0}, updated_at = ${now}
    WHERE ${ownedBy(owner)} AND l.shared <> ${shared}`;
}
