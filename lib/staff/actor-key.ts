import type { Actor } from "./types";

/** How an actor is written into histories: "staff:stf_…" or "system:worker". */
export function actorKey(actor: Actor): string {
  return actor.kind === "staff" ? `staff:${actor.staffId}` : `system:${actor.name}`;
}
