import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { forbid } from "../forbid";
import type { Actor } from "../types";

/** Forgets a saved view of one's own; somebody else's is as if it did not exist. */
export async function deleteView(
  tx: Tx,
  actor: Actor,
  { id }: { id: string },
): Promise<Result<null, "forbidden" | "not_found">> {
  const no = forbid(actor, "home.read");
  if (no) return no;
  if (actor.kind !== "staff") return refusal("forbidden");
  const { count } = await tx.savedView.deleteMany({ where: { id, staffId: actor.staffId } });
  return count === 1 ? success(null) : refusal("not_found");
}
