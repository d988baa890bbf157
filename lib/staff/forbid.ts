import { type Refusal, refusal } from "@/lib/values/result";
import { isSensitive } from "./is-sensitive";
import { permits } from "./permits";
import type { Actor, Permission, SensitivePermission } from "./types";

type No<P extends Permission> = Refusal<
  P extends SensitivePermission ? "forbidden" | "second_factor_needed" : "forbidden"
>;

/**
 * The first line of every verb of the admin area: `const no = forbid(actor, "orders.refund"); if (no) return no;`.
 * Null when the actor may. For the few permissions that are sensitive it also asks for a second factor that was shown
 * lately, of those who have one.
 */
export function forbid<P extends Permission>(actor: Actor, permission: P): No<P> | null {
  if (!permits(actor, permission)) return refusal("forbidden") as No<P>;
  if (actor.kind === "staff" && actor.stale && isSensitive(permission))
    return refusal("second_factor_needed") as No<P>;
  return null;
}
