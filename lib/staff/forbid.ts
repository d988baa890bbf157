import { type Refusal, refusal } from "@/lib/values/result";
import { permits } from "./permits";
import type { Actor, Permission } from "./types";

/**
 * The first line of every verb of the admin area: `const no = forbid(actor, "orders.refund"); if (no) return no;`.
 * Null when the actor may.
 */
export function forbid(actor: Actor, permission: Permission): Refusal<"forbidden"> | null {
  return permits(actor, permission) ? null : refusal("forbidden");
}
