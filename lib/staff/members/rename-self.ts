import type { z } from "zod";
import type { Tx } from "@/lib/platform/db";
import { type Result, refusal, success } from "@/lib/values/result";
import { audit } from "../audit";
import { forbid } from "../forbid";
import type { Actor } from "../types";
import type { nameSchema } from "./schema";

/** A member's own name, as colleagues and the log read it from now on; what they did before keeps the name of that time. */
export async function renameSelf(
  tx: Tx,
  actor: Actor,
  { name }: z.output<typeof nameSchema>,
  now: Date,
): Promise<Result<{ name: string }, "forbidden">> {
  const no = forbid(actor, "home.read");
  if (no) return no;
  if (actor.kind !== "staff") return refusal("forbidden");
  const { staffId } = actor;
  const [before] = await tx.$queryRaw<{ name: string }[]>`
    SELECT name FROM staff_member WHERE id = ${staffId} AND state = 'active' FOR UPDATE`;
  if (!before) return refusal("forbidden");
  if (before.name === name) return success({ name });
  await tx.staffMember.update({ where: { id: staffId }, data: { name } });
  const change = { action: "staff.rename", entity: "staff", entityId: staffId };
  await audit(tx, actor, { ...change, before: { name: before.name }, after: { name } }, now);
  return success({ name });
}
