import type { Tx } from "@/lib/platform/db";
import { audit } from "@/lib/staff/audit";
import { forbid } from "@/lib/staff/forbid";
import type { Actor } from "@/lib/staff/types";
import { createId } from "@/lib/values/id";
import { type Result, refusal, success } from "@/lib/values/result";

/** Makes another offer with the same rule, switched off and unused, to be changed before it counts. A code gets a number behind it. */
export async function duplicateDiscount(
  tx: Tx,
  actor: Actor,
  { id: from }: { id: string },
  now: Date,
): Promise<Result<{ id: string }, "forbidden" | "not_found">> {
  const no = forbid(actor, "discounts.write");
  if (no) return no;
  const row = await tx.discount.findUnique({ where: { id: from } });
  if (!row) return refusal("not_found");
  const id = createId("disc");
  const code = row.code === null ? null : await freeCode(tx, row.code);
  const title = row.title ? `${row.title} (copy)`.slice(0, 100) : "";
  const fresh = { used: 0, version: 1, active: false, createdAt: now, updatedAt: now };
  await tx.discount.create({ data: { ...row, ...fresh, id, code, title } });
  const change = { before: null, after: { from, code, title } };
  await audit(tx, actor, { action: "discount.duplicate", entity: "discount", entityId: id, ...change }, now);
  return success({ id });
}

async function freeCode(tx: Tx, code: string): Promise<string> {
  const base = code.replace(/-\d+$/, "").slice(0, 34);
  for (let number = 2; ; number += 1) {
    const next = `${base}-${number}`;
    if (!(await tx.discount.findUnique({ where: { code: next }, select: { id: true } }))) return next;
  }
}
