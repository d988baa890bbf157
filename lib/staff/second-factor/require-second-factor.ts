import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { audit } from "../audit";
import { forbid } from "../forbid";
import type { Actor } from "../types";
import { readSecondFactor } from "./data";

/**
 * Requires a second factor of all staff, or no longer. Who requires it must have one: they would lead themselves out
 * otherwise.
 */
export async function requireSecondFactor(
  tx: Tx,
  actor: Actor,
  { required }: { required: boolean },
  now: Date,
): Promise<Result<void, "forbidden" | "second_factor_needed" | "your_own_first">> {
  const no = forbid(actor, "staff.write");
  if (no) return no;
  if (required && actor.kind === "staff") {
    const own = await readSecondFactor(tx, actor.staffId);
    if (!own.appSince && own.passkeys === 0) return refusal("your_own_first");
  }
  const before = await tx.setting.findUnique({ where: { key: "security" } });
  const value = { requireSecondFactor: required };
  await tx.setting.upsert({
    where: { key: "security" },
    create: { key: "security", value },
    update: { value },
  });
  const change = { action: "staff.require_second_factor", entity: "setting", entityId: "security" };
  await audit(tx, actor, { ...change, before: before?.value ?? null, after: value }, now);
  return success(undefined);
}
