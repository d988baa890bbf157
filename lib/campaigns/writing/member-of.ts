import type { Actor } from "@/lib/staff/types";

/** Who did something to a campaign, as its rows keep them: the member's id, or the program's part by name. */
export function memberOf(actor: Actor): string {
  return actor.kind === "staff" ? actor.staffId : actor.name;
}
